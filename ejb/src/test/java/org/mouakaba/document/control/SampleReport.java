package org.mouakaba.document.control;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.mouakaba.document.boundary.Markup;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.PrintedDocument.Paper;
import org.mouakaba.document.boundary.PrintedTile;

/** A report as the product issues them: headings, wide tables, both scripts in a sentence, marks, a picture. */
final class SampleReport {

    static final Instant ISSUED = Instant.parse("2026-11-23T08:12:00Z");

    /** Each is one run of text that must be found again in the pages. */
    static final List<String> WORDS_AR = List.of(
            "التمويل، الفصل الثالث 2026",
            "الدعم المباشر للأسر",
            "قلعة السراغنة",
            "المجموع",
            "تعريف الأعمدة",
            "ⴰⵎⵓⵔ ⵏ ⵍⵎⵖⵔⵉⴱ",
            "أُعِدَّ هذا التقرير وَفْقَ القانون");

    static final List<String> WORDS_FR = List.of(
            "Financement, 3e trimestre 2026",
            "Subvention aux EPS",
            "El Kelâa Des-Sraghna",
            "Total",
            "Définition des colonnes",
            "ⴰⵎⵓⵔ ⵏ ⵍⵎⵖⵔⵉⴱ",
            "مواكبة");

    static final List<String> NUMBERS = List.of("1.234,50", "-12,5 %", "FIN-04-2026-T3-0017", "1 / 3");

    private SampleReport() {}

    static PrintedDocument in(String language) {
        return in(language, Paper.PORTRAIT);
    }

    static PrintedDocument in(String language, Paper paper) {
        return new PrintedDocument(
                language.equals("ar") ? WORDS_AR.get(0) : WORDS_FR.get(0),
                Locale.forLanguageTag(language),
                "FIN-04-2026-T3-0017",
                "Leïla Ouazzani",
                ISSUED,
                paper,
                language.equals("ar") ? arabic() : french());
    }

    private static String arabic() {
        Markup page = new Markup();
        page.open("header")
                .paragraph("المملكة المغربية – وزارة التضامن والإدماج الاجتماعي والأسرة")
                .close();
        page.heading(1, WORDS_AR.get(0));
        page.element("p", "جهة الرباط-سلا-القنيطرة، الوضعية في 30/09/2026، المبالغ بالدرهم", "class", "lead");
        page.open("p")
                .text("التقرير ")
                .isolated("FIN-04-2026-T3-0017")
                .text("، النسخة 2. أصدرته ")
                .isolated("Leïla Ouazzani")
                .text("، ")
                .isolated("ليلى الوزاني")
                .text("، هاتف ")
                .isolated("+212 6 61 23 45 67")
                .text(" في 23/11/2026. الفرق ")
                .isolated("-12,5 %")
                .text("، والمبلغ ")
                .isolated("1.234,50")
                .text(" درهم.")
                .close();
        page.open("aside")
                .open("p")
                .element("strong", "ما تغير منذ النسخة 1: ")
                .text("نفقة قدرها ")
                .isolated("18.400,00")
                .text(" درهم أعيد تصنيفها من «التسيير» إلى «النقل». المجاميع لم تتغير.")
                .close()
                .close();
        page.heading(2, "المؤدى حسب البرنامج والإقليم");
        table(
                page,
                List.of("البرنامج", "الرباط", "سلا", "قلعة السراغنة", "الخميسات", "سيدي قاسم", "الجهة"),
                List.of(
                        "الدعم المباشر للأسر",
                        "المراكز الاجتماعية",
                        "المساعدة الاجتماعية المتنقلة",
                        "تمدرس الأشخاص في وضعية إعاقة"),
                "المجموع");
        page.open("p")
                .text("الحالة ")
                .tag("متأخر", "bad")
                .text(" ")
                .tag("في الانتظار", "warn")
                .text(" ")
                .tag("مؤدى", "ok")
                .close();
        picture(page, "نسبة الأداء", "الرباط");
        page.open("h2", "class", "break").text(WORDS_AR.get(4)).close();
        page.open("ul");
        page.element("li", "الملتزم به: مجموع الاتفاقيات الموقعة.");
        page.open("li")
                .text("المؤدى: ما حول إلى حساب الجمعية ")
                .isolated("Association Nour")
                .text("، سيدي قاسم.")
                .close();
        page.close();
        page.open("ol").element("li", "أولا").element("li", "ثانيا").close();
        page.paragraph(WORDS_AR.get(6) + " 65.15.");
        page.open("p")
                .text("الاسم بالأمازيغية: ")
                .isolated("ⴰⵎⵓⵔ ⵏ ⵍⵎⵖⵔⵉⴱ")
                .text(".")
                .close();
        page.element("p", "Ce document existe aussi en français, sous le même numéro.", "dir", "ltr", "lang", "fr");
        page.element("p", "خلايا أقل من خمسة لا تنشر.", "class", "note");
        annex(page, "ملحق: الجمعيات", "جمعية النور");
        return page.end();
    }

    private static String french() {
        Markup page = new Markup();
        page.open("header")
                .paragraph("Royaume du Maroc – Ministère de la Solidarité, de l’Insertion sociale et de la Famille")
                .close();
        page.heading(1, WORDS_FR.get(0));
        page.element("p", "Région Rabat-Salé-Kénitra · situation au 30/09/2026 · montants en dirhams", "class", "lead");
        page.open("p")
                .text("Rapport ")
                .isolated("FIN-04-2026-T3-0017")
                .text(", version 2, émis par Leïla Ouazzani (")
                .isolated("ليلى الوزاني")
                .text("), écart ")
                .isolated("-12,5 %")
                .text(", montant ")
                .isolated("1.234,50")
                .text(" DH. ")
                .isolated("مواكبة")
                .close();
        page.open("aside")
                .open("p")
                .element("strong", "Ce qui a changé depuis la version 1 : ")
                .text("une dépense de ")
                .isolated("18.400,00")
                .text(" DH reclassée de « fonctionnement » à « transport », Kénitra. Les totaux ne changent pas.")
                .close()
                .close();
        page.heading(2, "Versé par programme et par province");
        table(
                page,
                List.of("Programme", "Rabat", "Salé", "El Kelâa Des-Sraghna", "Khémisset", "Sidi Kacem", "Région"),
                List.of(
                        "Subvention aux EPS",
                        "DTIPE",
                        "SAMU social",
                        "Scolarisation des personnes en situation de handicap"),
                "Total");
        page.open("p")
                .text("État : ")
                .tag("en retard", "bad")
                .text(" ")
                .tag("en attente", "warn")
                .text(" ")
                .tag("versé", "ok")
                .text(" ")
                .tag("clos", "")
                .close();
        picture(page, "Taux de paiement", "Rabat");
        page.open("h2", "class", "break").text(WORDS_FR.get(4)).close();
        page.open("ul");
        page.element("li", "Engagé : somme des conventions signées.");
        page.element("li", "Versé : ce qui a atteint le compte de l’association.");
        page.close();
        page.open("ol")
                .element("li", "Premier point")
                .element("li", "Deuxième point")
                .close();
        page.heading(3, "Noms");
        page.open("p")
                .text("En tifinagh : ")
                .isolated("ⴰⵎⵓⵔ ⵏ ⵍⵎⵖⵔⵉⴱ")
                .text(".")
                .close();
        page.element("p", "هذه الوثيقة موجودة أيضا بالعربية تحت الرقم نفسه.", "dir", "rtl", "lang", "ar");
        page.element("p", "Les cellules de moins de cinq ne sont pas publiées.", "class", "note");
        annex(page, "Annexe : associations", "Association Nour");
        return page.end();
    }

    private static void table(Markup page, List<String> heads, List<String> rows, String total) {
        page.open("table").open("thead").open("tr").columnHeading(heads.get(0));
        heads.stream().skip(1).forEach(page::numberHeading);
        page.close().close().open("tbody");
        for (String row : rows) {
            page.open("tr").rowHeading(row);
            page.number("1.234,50").number("7.610,00").number("412.500,00").number("-12,5 %", "bad");
            page.number("0").number("1.144.500,00").close();
        }
        page.close().open("tfoot").open("tr").rowHeading(total);
        page.number("4.938,00")
                .number("30.440,00")
                .number("1.650.000,00")
                .number("-12,5 %")
                .number("0");
        page.number("4.578.000,00").close().close().close();
    }

    private static void annex(Markup page, String title, String name) {
        page.heading(2, title);
        page.open("table").open("thead").open("tr");
        page.numberHeading("#")
                .columnHeading(title)
                .numberHeading("DH")
                .close()
                .close()
                .open("tbody");
        for (int i = 1; i <= 60; i++) {
            page.open("tr")
                    .number(String.valueOf(i))
                    .cell(name + ' ' + i)
                    .number("86.400,00")
                    .close();
        }
        page.close().close();
    }

    private static void picture(Markup page, String alt, String name) {
        page.open("figure")
                .open("svg", "viewBox", "0 0 200 40", "width", "200", "height", "40", "aria-label", alt)
                .open("rect", "x", "0", "y", "4", "width", "140", "height", "14", "fill", "#2b8b80")
                .close()
                .open("text", "x", "0", "y", "34", "font-family", "Plex", "font-size", "10", "fill", "#1c2524")
                .text(name)
                .close()
                .open("text", "x", "145", "y", "15", "font-family", "Plex", "font-size", "10", "fill", "#1c2524")
                .text("68 %")
                .close()
                .close()
                .close();
        // With corners that hold no territory.
        page.tiles(List.of(new PrintedTile(1, 2, name, "68 %", "q3"), new PrintedTile(2, 1, name, "47 %", "q1")));
    }
}
