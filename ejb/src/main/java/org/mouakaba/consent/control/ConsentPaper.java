package org.mouakaba.consent.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.document.boundary.Markup;
import org.mouakaba.document.boundary.PdfRenderer;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.PrintedWords;
import org.mouakaba.platform.Label;

/** A consent on paper: the text as it was shown, the answer, and where it is signed. */
public class ConsentPaper {

    private static final String DOTS = "…".repeat(18);

    @Inject
    PdfRenderer pdf;

    @Inject
    CodeListQueries codes;

    /** @param language ar, fr or en */
    public byte[] print(ConsentSheet sheet, String language) {
        PrintedWords words = new PrintedWords("consent.paper", language);
        Locale locale = words.locale();
        String title = code(words, "consent_type", sheet.type());
        Markup page = new Markup();
        page.open("header")
                .paragraph(
                        words.text("kingdom") + " · " + words.label(sheet.head().organisation()) + " · "
                                + words.label(sheet.head().unit()))
                .close();
        page.heading(1, title);
        page.open("p", "class", "lead")
                .text(words.text("case") + " ")
                .isolated(sheet.number())
                .text(" · " + words.text("person") + " ")
                .isolated(sheet.name() == null ? DOTS : sheet.name().in(locale))
                .close();
        withdrawn(page, words, sheet.withdrawal());
        page.heading(2, words.text("before"));
        page.paragraph(sheet.limits().in(locale));
        page.heading(2, words.text("question"));
        page.paragraph(sheet.question().in(locale));
        page.open("p", "class", "note").text(words.text("version", sheet.version()));
        shownIn(page, words, sheet.answer());
        page.close();
        if (sheet.body() != null) {
            page.open("p")
                    .text(words.text("body") + " ")
                    .open("strong")
                    .isolated(sheet.body())
                    .close()
                    .close();
        }
        page.heading(2, words.text("answer"));
        Consent answer = sheet.answer();
        if (answer == null) {
            choices(page, words);
        } else {
            said(page, words, sheet, answer);
        }
        signatures(page, words, sheet);
        return pdf.render(new PrintedDocument(
                title,
                locale,
                sheet.number(),
                words.label(sheet.head().unit()),
                sheet.madeAt(),
                PrintedDocument.Paper.PORTRAIT,
                page.end()));
    }

    private static void withdrawn(Markup page, PrintedWords words, @Nullable Consent withdrawal) {
        if (withdrawal != null) {
            page.open("aside", "class", "bad").open("p").open("strong").text(words.text("withdrawn") + " ");
            page.isolated(PrintedWords.date(withdrawal.givenOn()))
                    .close()
                    .close()
                    .close();
        }
    }

    private static void shownIn(Markup page, PrintedWords words, @Nullable Consent answer) {
        String shown = answer == null ? null : answer.explanation().shownIn();
        if (shown != null && !shown.equals(words.locale().getLanguage())) {
            page.text(" · " + words.text("shownIn." + shown));
        }
    }

    /** What can be answered, with a box before each. */
    private static void choices(Markup page, PrintedWords words) {
        open(page, "1", "16");
        for (String choice : List.of("choice.yes", "choice.limited", "choice.no")) {
            page.open("tr").open("td");
            page.box(words.text("tick"), 11, 11);
            page.close().open("td").text(words.text(choice)).close().close();
        }
        page.close().close();
        open(page, "3", "5");
        for (String line : List.of("givenBy", "read", "witness", "givenOn")) {
            page.open("tr").rowHeading(words.text(line)).cell("").close();
        }
        page.close().close();
    }

    private void said(Markup page, PrintedWords words, ConsentSheet sheet, Consent answer) {
        open(page, "2", "5");
        row(
                page,
                words,
                "decision",
                code(words, "consent_decision", answer.decision().name()));
        row(page, words, "givenBy", giver(words, sheet, answer));
        if (answer.assent().word() != null) {
            row(page, words, "child", words.text("assent." + answer.assent().word()));
        }
        row(page, words, "limits", sheet.namesOthers() ? answer.limits() : null);
        String read = answer.explanation().readLanguage();
        row(page, words, "read", read == null ? words.text("notRead") : code(words, "language", read));
        row(page, words, "witness", witness(sheet, answer));
        row(
                page,
                words,
                "givenOn",
                PrintedWords.date(answer.givenOn()) + " – " + words.text("channel." + answer.channel()));
        row(
                page,
                words,
                "expiresOn",
                answer.expiresOn() == null ? words.text("noEnd") : PrintedWords.date(answer.expiresOn()));
        page.close().close();
    }

    private static void open(Markup page, String first, String second) {
        page.open("table", "class", "kv").open("colgroup");
        page.open("col", "width", first).close().open("col", "width", second).close();
        page.close().open("tbody");
    }

    private String giver(PrintedWords words, ConsentSheet sheet, Consent answer) {
        String as = code(words, "consent_giver", String.valueOf(answer.giver().givenBy()));
        String name = answer.giver().name();
        return name == null || !sheet.namesOthers() ? as : as + " – " + name;
    }

    private static @Nullable String witness(ConsentSheet sheet, Consent answer) {
        String name = answer.explanation().witness();
        String as = answer.explanation().witnessCapacity();
        if (name == null) {
            return null;
        }
        if (!sheet.namesOthers()) {
            return as;
        }
        return as == null ? name : name + " – " + as;
    }

    /** Nothing is written where there is nothing to say. */
    private static void row(Markup page, PrintedWords words, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            page.open("tr")
                    .rowHeading(words.text(key))
                    .open("td")
                    .isolated(value)
                    .close()
                    .close();
        }
    }

    private static void signatures(Markup page, PrintedWords words, ConsentSheet sheet) {
        page.open("section", "class", "whole").heading(3, words.text("signatures"));
        page.open("table").open("colgroup");
        for (int hand = 0; hand < 3; hand++) {
            page.open("col", "width", "1").close();
        }
        page.close().open("thead").open("tr");
        List<String> hands = List.of(words.text("hand.person"), words.text("hand.other"), words.text("hand.worker"));
        hands.forEach(page::columnHeading);
        page.close().close().open("tbody").open("tr");
        for (String hand : hands) {
            page.open("td");
            page.box(hand, 150, 50);
            page.close();
        }
        page.close().close().close();
        Label worker = sheet.worker();
        if (worker != null) {
            page.open("p", "class", "note").text(words.text("worker") + " ").isolated(words.label(worker));
            page.text(" · " + words.label(sheet.head().unit()));
            String phone = sheet.head().phone();
            if (phone != null) {
                page.text(" · ").isolated(phone);
            }
            page.close();
        }
        page.element("p", words.text("rights"), "class", "note").close();
    }

    private String code(PrintedWords words, String list, String code) {
        return codes.label(list, code).map(words::label).orElse(code);
    }
}
