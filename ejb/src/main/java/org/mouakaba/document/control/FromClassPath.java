package org.mouakaba.document.control;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** All that FOP may read: this component's own resources. No file, no network. */
final class FromClassPath implements ResourceResolver {

    static final URI BASE = URI.create("classpath:/document/");

    @Override
    public Resource getResource(URI uri) throws IOException {
        return new Resource(open(uri));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new FileNotFoundException("nothing is written to " + uri);
    }

    private static InputStream open(URI uri) throws IOException {
        String path = uri.getPath();
        InputStream in = "classpath".equals(uri.getScheme()) && path != null && path.startsWith(BASE.getPath())
                ? FromClassPath.class.getResourceAsStream(path)
                : null;
        if (in == null) {
            throw new FileNotFoundException("paper does not read " + uri);
        }
        return in;
    }
}
