package org.mouakaba.demo.control;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.demo.control.Names.Name;
import org.mouakaba.demo.control.Staff.Post;

/** The people whom the demo accounts belong to, whatever the size of the demo. */
final class KnownTeams {

    private static final Set<String> WOMEN =
            Set.of("Salma", "Nadia", "Ghizlane", "Ikram", "Khadija", "Meryem", "Naima");

    private KnownTeams() {}

    static void join(Staff staff) {
        // Four of the six have no account: they only carry.
        staff.team(
                Places.RABAT,
                "الرباط",
                "Rabat",
                post("bennani", "إدريس", "Driss", "بناني", "Bennani"),
                List.of(
                        post("salma", "سلمى", "Salma", "المنصوري", "El Mansouri"),
                        post("nadia", "نادية", "Nadia", "الشرقاوي", "Cherkaoui"),
                        post(null, "رضوان", "Redouane", "التازي", "Tazi", "0.8"),
                        post(null, "غزلان", "Ghizlane", "السقاط", "Sekkat"),
                        post(null, "إكرام", "Ikram", "الزياني", "Ziani"),
                        post(null, "حمزة", "Hamza", "أوحمو", "Ouhammou", "0.5")));
        staff.team(
                Places.MARRAKECH,
                "مراكش",
                "Marrakech",
                post("lahlou", "خديجة", "Khadija", "لحلو", "Lahlou"),
                List.of(
                        post("youssef", "يوسف", "Youssef", "أيت لحسن", "Aït Lahcen"),
                        post(null, "مريم", "Meryem", "الكوني", "El Gouni"),
                        post(null, "عبد الرحيم", "Abderrahim", "بوزيد", "Bouzid"),
                        post(null, "نعيمة", "Naima", "الصغير", "Seghir"),
                        post(null, "طارق", "Tarik", "المراكشي", "Marrakchi")));
        staff.account("ouazzani", Role.ADMINISTRATOR, name("فاطمة", "Fatima"), name("الوزاني", "Ouazzani"), "04");
        staff.account("alami", Role.ADMINISTRATOR, name("كريم", "Karim"), name("العلمي", "Alami"), null);
        staff.account(
                "delegate",
                Role.PROVINCIAL_DELEGATE,
                name("سعاد", "Souad"),
                name("بنجلون", "Benjelloun"),
                Places.RABAT);
        staff.account("coordinator", Role.REGIONAL_COORDINATOR, name("عمر", "Omar"), name("الإدريسي", "Idrissi"), "04");
        staff.account("dpo", Role.DATA_PROTECTION_OFFICER, name("أمينة", "Amina"), name("برادة", "Berrada"), null);
        staff.account("auditor", Role.AUDITOR, name("حميد", "Hamid"), name("الفاسي", "El Fassi"), null);
        staff.account("sysadmin", Role.SYSTEM_ADMINISTRATOR, name("مهدي", "Mehdi"), name("التازي", "Tazi"), null);
    }

    private static Post post(@Nullable String account, String givenAr, String given, String familyAr, String family) {
        return post(account, givenAr, given, familyAr, family, "1");
    }

    private static Post post(
            @Nullable String account, String givenAr, String given, String familyAr, String family, String fte) {
        String by = account == null ? given.toLowerCase(Locale.ROOT) : account;
        return new Post(
                account, by, name(givenAr, given), name(familyAr, family), fte, WOMEN.contains(given) ? "F" : "M");
    }

    private static Name name(String arabic, String latin) {
        return new Name(arabic, latin);
    }
}
