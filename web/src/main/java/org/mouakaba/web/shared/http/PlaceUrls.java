package org.mouakaba.web.shared.http;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of an address what has no value: a link may then name every parameter of its place. The specification allows
 * a parameter of a link to be null; the implementation fails on it.
 */
public class PlaceUrls extends ViewHandlerWrapper {

    public PlaceUrls(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context,
            String viewId,
            @Nullable Map<String, List<String>> parameters,
            boolean includeViewParams) {
        return super.getBookmarkableURL(context, viewId, given(parameters), includeViewParams);
    }

    private static @Nullable Map<String, List<String>> given(@Nullable Map<String, List<String>> parameters) {
        if (parameters == null) {
            return null;
        }
        Map<String, List<String>> given = new HashMap<>();
        parameters.forEach((name, values) -> {
            List<String> kept = values == null
                    ? List.of()
                    : values.stream().filter(Objects::nonNull).toList();
            if (!kept.isEmpty()) {
                given.put(name, kept);
            }
        });
        return given;
    }
}
