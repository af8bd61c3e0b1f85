package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.document.boundary.Markup;
import org.mouakaba.document.boundary.PdfRenderer;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.PrintedWords;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.organisation.boundary.Letterhead;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.provider.boundary.ServiceOfferDetail;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.setting.boundary.SettingValue;

/**
 * A letter that says, in gentle words, that the unit does not carry the case, and where to turn. It tells no story, names
 * nobody else, and its title and name give nothing away: whoever finds it learns of a list of services.
 */
public class SignpostingLetter {

    /** Reasons that have words of their own; others are said in general. */
    private static final Set<String> WORDED =
            Set.of("OUT_OF_CRITERIA", "INFO_ONLY", "OTHER_SERVICE", "REFUSED", "OUT_OF_AREA", "ALREADY_OPEN");

    @Inject
    PdfRenderer pdf;

    @Inject
    CodeListQueries codes;

    @Inject
    SettingQueries settings;

    @Inject
    ProviderQueries providers;

    /**
     * @param reason code of the list not_admitted_reason
     * @param addressee null where her name may not stand on it
     * @param language ar, fr or en
     */
    public byte[] print(
            String reason,
            @Nullable Subject addressee,
            List<ServiceOfferId> offers,
            Letterhead head,
            String language,
            LocalDate day,
            Instant at) {
        PrintedWords words = new PrintedWords("referral.letter", language);
        Markup page = new Markup();
        page.open("header")
                .paragraph(words.text("kingdom") + " · " + words.label(head.organisation()))
                .close();
        page.heading(1, words.text("title"));
        page.open("p", "class", "lead")
                .text(words.label(head.unit()) + " · ")
                .isolated(PrintedWords.date(day))
                .close();
        String name = name(addressee);
        page.open("p");
        if (name.isEmpty()) {
            page.text(words.text("greeting"));
        } else {
            page.text(words.text("greetingTo") + " ").isolated(name).text(words.text("comma"));
        }
        page.close();
        page.paragraph(words.text("reason." + (WORDED.contains(reason) ? reason : "OTHER")));
        page.paragraph(words.text("door"));
        services(page, words, offers.stream().map(providers::get).toList());
        helplines(page, words, day);
        page.open("p").text(words.text("back") + " ");
        String phone = head.phone();
        if (phone != null) {
            page.isolated(phone);
        }
        page.close();
        page.paragraph(words.label(head.unit()));
        return pdf.render(new PrintedDocument(
                words.text("title"),
                words.locale(),
                "",
                words.label(head.organisation()),
                at,
                PrintedDocument.Paper.PORTRAIT,
                page.end()));
    }

    private void services(Markup page, PrintedWords words, List<ServiceOfferDetail> offers) {
        if (offers.isEmpty()) {
            return;
        }
        page.heading(2, words.text("services"));
        page.open("table", "class", "kv")
                .open("colgroup")
                .open("col", "width", "4")
                .close();
        page.open("col", "width", "5").close().close().open("tbody");
        for (ServiceOfferDetail offer : offers) {
            page.open("tr")
                    .open("th")
                    .text(words.label(offer.summary().name()))
                    .open("br")
                    .close();
            page.element(
                    "span",
                    codes.label("service_type", offer.summary().serviceType())
                            .map(words::label)
                            .orElse(""),
                    "class",
                    "note");
            page.close().open("td");
            page.text(words.label(offer.summary().organisation()));
            for (String line : Stream.of(offer.address(), offer.phone(), offer.hours())
                    .filter(text -> text != null && !text.isBlank())
                    .toList()) {
                page.open("br").close().isolated(line);
            }
            page.close().close();
        }
        page.close().close();
    }

    private void helplines(Markup page, PrintedWords words, LocalDate day) {
        TreeMap<String, SettingValue> lines = new TreeMap<>(settings.inForce("helpline.", day));
        if (lines.isEmpty()) {
            return;
        }
        page.heading(2, words.text("helplines")).open("ul");
        lines.forEach((key, value) -> page.open("li")
                .text(words.text(key) + " ")
                .isolated(value.value())
                .close());
        page.close();
    }

    private static String name(@Nullable Subject addressee) {
        return addressee == null
                ? ""
                : Stream.of(addressee.givenName(), addressee.familyName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
    }
}
