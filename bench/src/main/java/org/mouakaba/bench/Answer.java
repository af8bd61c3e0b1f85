package org.mouakaba.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back, whole.
 *
 * @param at the address that answered, after redirects
 * @param status of the last answer; 0 where none came
 * @param bytes of the last body as it went over the line, compressed
 * @param nanos from the first request to the last byte, redirects included
 */
record Answer(URI at, int status, String text, int bytes, long nanos) {

    static Answer of(HttpResponse<byte[]> response, long nanos) throws IOException {
        byte[] body = response.body();
        int sent = body.length;
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = plain.readAllBytes();
            }
        }
        return new Answer(response.uri(), response.statusCode(), new String(body, StandardCharsets.UTF_8), sent, nanos);
    }

    Document page() {
        return Jsoup.parse(text, at.toString());
    }

    boolean ok() {
        return status >= 200 && status < 300;
    }
}
