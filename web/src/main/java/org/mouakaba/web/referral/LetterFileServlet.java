package org.mouakaba.web.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.referral.boundary.SignpostingQueries;
import org.mouakaba.referral.boundary.WriteLetter;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.http.Download;

/** The letter that says where to turn. */
@WebServlet("/referral/letter-file")
public class LetterFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignpostingQueries letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, () -> letter(request));
    }

    /** Null where the address names no letter. */
    private @Nullable FileToSave letter(HttpServletRequest request) {
        UUID notification = Filters.id(request.getParameter("notification"));
        String language = Filters.language(request.getParameter("in"));
        String[] chosen = request.getParameterValues("offer");
        if (notification == null || language == null) {
            return null;
        }
        List<ServiceOfferId> offers = Stream.of(chosen == null ? new String[0] : chosen)
                .map(Filters::id)
                .filter(Objects::nonNull)
                .map(ServiceOfferId::new)
                .toList();
        boolean safe = "yes".equals(request.getParameter("safe"));
        return letters.letter(new WriteLetter(new NotificationId(notification), offers, language, safe));
    }
}
