package org.mouakaba.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mouakaba.platform.SystemClock;

class FormatsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), SystemClock.ZONE);

    private final Formats arabic = formats(Language.AR);
    private final Formats french = formats(Language.FR);
    private final Formats english = formats(Language.EN);

    // There is no container here to fill the fields.
    @SuppressWarnings("UnnecessaryAssignment")
    private static Formats formats(Language language) {
        Formats formats = new Formats();
        formats.active = new ActiveLocale();
        formats.active.choose(language);
        formats.clock = NOON;
        return formats;
    }

    @Test
    void namesTheMonthsAsMoroccoDoes() {
        assertThat(Arrays.stream(Month.values())
                        .map(month -> arabic.month(YearMonth.of(2026, month)))
                        .toList())
                .containsExactly(
                        "يناير 2026",
                        "فبراير 2026",
                        "مارس 2026",
                        "أبريل 2026",
                        "ماي 2026",
                        "يونيو 2026",
                        "يوليوز 2026",
                        "غشت 2026",
                        "شتنبر 2026",
                        "أكتوبر 2026",
                        "نونبر 2026",
                        "دجنبر 2026");
    }

    @Test
    void writesDaysInWordsWithWesternDigits() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(arabic.longDate(day)).isEqualTo("الاثنين 23 نونبر 2026");
        assertThat(french.longDate(day)).isEqualTo("lundi 23 novembre 2026");
        assertThat(english.longDate(day)).isEqualTo("Monday 23 November 2026");
    }

    @Test
    void writesDatesAndTimesOnTheClockOfCasablanca() {
        Instant justAfterMidnight = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(arabic.date(justAfterMidnight)).isEqualTo("23/11/2026");
        assertThat(arabic.dateTime(justAfterMidnight)).isEqualTo("23/11/2026 00:30");
        assertThat(french.shortDate(LocalDate.of(2026, 3, 5))).isEqualTo("05/03");
    }

    @Test
    void writesMoneyAndNumbersAlikeInEveryLanguage() {
        for (Formats formats : new Formats[] {arabic, french, english}) {
            assertThat(formats.money(new BigDecimal("1234.5"))).isEqualTo("1.234,50");
            assertThat(formats.number(38.3)).isEqualTo("38,3");
            assertThat(formats.number(1248)).isEqualTo("1.248");
            assertThat(formats.percent(94)).isEqualTo("94\u00a0%");
        }
    }

    @Test
    void countsDaysInTheRightForm() {
        assertThat(LongStream.of(1, 2, 3, 10, 11, 99, 100, 103).mapToObj(arabic::days))
                .containsExactly("يوم واحد", "يومان", "3 أيام", "10 أيام", "11 يوما", "99 يوما", "100 يوم", "103 أيام");
        assertThat(french.days(1)).isEqualTo("1 jour");
        assertThat(french.days(3)).isEqualTo("3 jours");
        assertThat(english.days(1)).isEqualTo("1 day");
    }

    @Test
    void saysHowLateOrHowSoon() {
        assertThat(french.due(LocalDate.of(2026, 11, 20))).isEqualTo("en retard de 3 jours");
        assertThat(french.due(LocalDate.of(2026, 11, 23))).isEqualTo("aujourd’hui");
        assertThat(french.due(LocalDate.of(2026, 11, 24))).isEqualTo("demain");
        assertThat(french.due(LocalDate.of(2026, 11, 26))).isEqualTo("dans 3 jours");
        assertThat(french.due(LocalDate.of(2026, 12, 31))).isEqualTo("le 31/12/2026");
        assertThat(french.late(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(french.late(LocalDate.of(2026, 11, 23))).isFalse();
    }

    @Test
    void tellsAnAge() {
        assertThat(french.age(LocalDate.of(2017, 3, 14))).isEqualTo("9 ans");
        assertThat(french.age(LocalDate.of(2026, 6, 1))).isEqualTo("5 mois");
        assertThat(arabic.age(LocalDate.of(2017, 3, 14))).isEqualTo("9 سنوات");
    }

    @Test
    void writesNothingForNothing() {
        assertThat(arabic.date(null)).isEmpty();
        assertThat(arabic.money(null)).isEmpty();
        assertThat(arabic.due(null)).isEmpty();
    }
}
