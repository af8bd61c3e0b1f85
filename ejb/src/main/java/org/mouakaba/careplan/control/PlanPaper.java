package org.mouakaba.careplan.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.ActionDetail;
import org.mouakaba.careplan.boundary.ActionOwner;
import org.mouakaba.careplan.boundary.Agreement;
import org.mouakaba.careplan.boundary.GoalDetail;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.document.boundary.Markup;
import org.mouakaba.document.boundary.PdfRenderer;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.PrintedWords;
import org.mouakaba.organisation.boundary.Letterhead;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;

/**
 * The plan as the person takes it along: what is wanted, who does what by when, when it is looked at again, and where it is
 * signed. Where a paper may do harm it carries neither her name nor the unit's, no need and no plan for danger, and its
 * title says nothing of them.
 */
public class PlanPaper {

    private static final String DOTS = "…".repeat(18);

    @Inject
    PdfRenderer pdf;

    @Inject
    CodeListQueries codes;

    @Inject
    PersonQueries persons;

    @Inject
    OrganisationQueries organisations;

    /** @param language ar, fr or en */
    public byte[] print(CaseFacts file, PlanDetail plan, boolean careful, String language, Instant at) {
        PrintedWords words = new PrintedWords("careplan.paper", language);
        Letterhead head = organisations.letterhead(new UnitId(file.unitId()));
        String author = words.label(careful ? head.organisation() : head.unit());
        String title = words.text(careful ? "title.careful" : "title");
        Markup page = new Markup();
        page.open("header")
                .paragraph(words.text("kingdom") + " · " + words.label(head.organisation())
                        + (careful ? "" : " · " + words.label(head.unit())));
        page.close().heading(1, title);
        page.open("p", "class", "lead").text(words.text("case") + " ").isolated(file.number());
        if (!careful) {
            page.text(" · " + words.text("person") + " ").isolated(name(file.personId(), words));
        }
        page.close();
        standing(page, words, plan);
        plan.goals().forEach(goal -> goal(page, words, goal, careful));
        BigDecimal cost = plan.getCost();
        if (cost != null) {
            page.open("p").text(words.text("total") + " ").open("strong").isolated(amount(words, cost));
            page.close().close();
        }
        if (!careful) {
            passage(page, words, "contingency", plan.contingency());
            passage(page, words, "safetyPlan", plan.safetyPlan());
        }
        review(page, words, plan.reviewOn());
        answer(page, words, plan.agreement());
        signatures(page, words, head);
        return pdf.render(new PrintedDocument(
                title, words.locale(), file.number(), author, at, PrintedDocument.Paper.PORTRAIT, page.end()));
    }

    private String name(UUID person, PrintedWords words) {
        String name = words.label(persons.card(new PersonId(person)).name());
        return name.isBlank() ? DOTS : name;
    }

    /** Whether what she holds is in force. */
    private static void standing(Markup page, PrintedWords words, PlanDetail plan) {
        Instant decided = plan.decidedAt();
        page.open("p", "class", "note");
        if (plan.isApproved() && decided != null) {
            page.text(words.text("approved", plan.edition()) + " ")
                    .isolated(PrintedWords.date(PlanReading.day(decided)));
        } else {
            page.text(words.text("notApproved", plan.edition()));
        }
        page.close();
    }

    private void goal(Markup page, PrintedWords words, GoalDetail goal, boolean careful) {
        page.open("section", "class", "whole");
        page.open("h2")
                .text(words.text("goal") + " ")
                .isolated(String.valueOf(goal.number()))
                .text(" – ")
                .isolated(goal.what());
        page.close();
        page.open("table", "class", "kv").open("colgroup");
        page.open("col", "width", "2").close().open("col", "width", "5").close();
        page.close().open("tbody");
        row(page, words.text("need"), careful ? null : code(words, "assessment_domain", goal.domain()));
        row(page, words.text("measure"), careful ? null : goal.measure());
        row(page, words.text("dueOn"), PrintedWords.date(goal.dueOn()));
        row(page, words.text("realistic"), careful ? null : goal.realistic());
        page.close().close();
        if (!goal.actions().isEmpty()) {
            actions(page, words, goal.actions(), careful);
        }
        page.close();
    }

    /** Where it may be found, neither the service nor who pays is named: each tells what it is about. */
    private void actions(Markup page, PrintedWords words, List<ActionDetail> actions, boolean careful) {
        boolean priced = actions.stream()
                .anyMatch(action -> action.cost() != null || (action.fundingSource() != null && !careful));
        page.open("table").open("colgroup");
        for (String width : priced ? List.of("5", "3", "2", "3") : List.of("5", "3", "2")) {
            page.open("col", "width", width).close();
        }
        page.close().open("thead").open("tr");
        List.of("action", "owner", "dueOn").forEach(column -> page.columnHeading(words.text(column)));
        if (priced) {
            page.columnHeading(words.text("cost"));
        }
        page.close().close().open("tbody");
        for (ActionDetail action : actions) {
            page.open("tr").open("td").isolated(action.what()).close();
            page.cell(owner(words, action, careful));
            page.open("td").isolated(PrintedWords.date(action.dueOn())).close();
            if (priced) {
                page.cell(cost(words, action, careful));
            }
            page.close();
        }
        page.close().close();
    }

    /** The amount and who pays it, as far as either is known. */
    private String cost(PrintedWords words, ActionDetail action, boolean careful) {
        BigDecimal cost = action.cost();
        String source = action.fundingSource();
        return Stream.of(
                        cost == null ? "" : amount(words, cost),
                        source == null || careful ? "" : code(words, "funding_source", source))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static String amount(PrintedWords words, BigDecimal amount) {
        return words.text(
                "amount",
                amount.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ','));
    }

    private String owner(PrintedWords words, ActionDetail action, boolean careful) {
        String service = action.serviceType();
        return action.owner() == ActionOwner.SERVICE && service != null && !careful
                ? code(words, "service_type", service)
                : words.text("owner." + action.owner());
    }

    private static void passage(Markup page, PrintedWords words, String heading, @Nullable String text) {
        if (text != null) {
            page.open("section", "class", "whole").heading(2, words.text(heading));
            text.lines().filter(line -> !line.isBlank()).forEach(page::paragraph);
            page.close();
        }
    }

    private static void review(Markup page, PrintedWords words, @Nullable LocalDate day) {
        if (day != null) {
            page.open("p").text(words.text("review") + " ").open("strong").isolated(PrintedWords.date(day));
            page.close().close();
        }
    }

    private static void answer(Markup page, PrintedWords words, @Nullable Agreement answer) {
        if (answer != null) {
            page.open("p").text(words.text("answer." + answer.mode()) + " ");
            page.isolated(PrintedWords.date(answer.on())).close();
        }
    }

    private static void signatures(Markup page, PrintedWords words, Letterhead head) {
        page.open("section", "class", "whole").heading(2, words.text("signatures"));
        page.open("table").open("colgroup");
        List<String> hands = List.of(words.text("hand.person"), words.text("hand.witness"), words.text("hand.worker"));
        hands.forEach(hand -> page.open("col", "width", "1").close());
        page.close().open("thead").open("tr");
        hands.forEach(page::columnHeading);
        page.close().close().open("tbody").open("tr");
        hands.forEach(hand -> page.open("td").box(hand, 150, 60).close());
        page.close().open("tr");
        hands.forEach(hand -> page.cell(words.text("signedOn")));
        page.close().close().close();
        page.open("p", "class", "note").text(words.text("change"));
        String phone = head.phone();
        if (phone != null) {
            page.text(" ").isolated(phone);
        }
        page.close().close();
    }

    private static void row(Markup page, String heading, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            page.open("tr")
                    .rowHeading(heading)
                    .open("td")
                    .isolated(value)
                    .close()
                    .close();
        }
    }

    private String code(PrintedWords words, String list, String code) {
        return codes.label(list, code).map(words::label).orElse(code);
    }
}
