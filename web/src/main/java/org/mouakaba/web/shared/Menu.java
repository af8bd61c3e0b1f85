package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who finds what in the side menu: data, nothing else. The first entry of a role is its home page. An entry whose page
 * does not exist is not shown, so an entry may be written before its page.
 */
@Named
@RequestScoped
public class Menu {

    /** At most this many entries, so that the menu is read at a glance. */
    public static final int LIMIT = 7;

    /** On a phone: two entries, the button in the middle, one entry, and the rest. */
    private static final int QUICK = 3;

    private static final Entry CASES = new Entry("cases", "/casefile/list", "pi-folder");
    private static final Entry INTAKE = new Entry("intake", "/intake/list", "pi-inbox");
    private static final Entry PERSONS = new Entry("persons", "/person/search", "pi-users");
    private static final Entry REFERRALS = new Entry("referrals", "/referral/list", "pi-send");
    private static final Entry DIRECTORY = new Entry("directory", "/provider/list", "pi-building");
    private static final Entry ESTABLISHMENTS = new Entry("establishments", "/provider/list-establishments", "pi-home");
    private static final Entry POSTS = new Entry("posts", "/workforce/list-posts", "pi-briefcase");
    private static final Entry COUNTS = new Entry("counts", "/reporting/counts", "pi-chart-line");
    private static final Entry AUDIT = new Entry("audit", "/audit/list", "pi-history");
    private static final Entry EMERGENCIES = new Entry("emergencies", "/casefile/list-emergencies", "pi-lock-open");
    private static final Entry CONVENTIONS = new Entry("conventions", "/funding/list-conventions", "pi-file-edit");
    private static final Entry FUNDING = new Entry("funding", "/reporting/funding", "pi-wallet");
    private static final Entry CAPACITY = new Entry("capacity", "/reporting/capacity", "pi-chart-bar");
    private static final Entry ISSUED = new Entry("issued", "/reporting/list-issued", "pi-file-check");
    private static final Entry HELP = new Entry("help", "/help/read", "pi-question-circle");

    private static final Map<Role, List<Entry>> BY_ROLE = new EnumMap<>(Map.of(
            Role.SOCIAL_WORKER,
            List.of(
                    new Entry("today", "/worklist/today", "pi-sun"),
                    new Entry("myCases", "/casefile/list", "pi-folder"),
                    INTAKE,
                    PERSONS,
                    REFERRALS,
                    DIRECTORY,
                    HELP),
            Role.SUPERVISOR,
            List.of(
                    new Entry("needs", "/supervision/needs", "pi-inbox"),
                    new Entry("team", "/supervision/team", "pi-users"),
                    CASES,
                    INTAKE,
                    DIRECTORY,
                    COUNTS,
                    HELP),
            Role.ADMINISTRATOR,
            List.of(FUNDING, CONVENTIONS, CAPACITY, ISSUED, ESTABLISHMENTS, POSTS, HELP),
            Role.PROVINCIAL_DELEGATE,
            List.of(COUNTS, FUNDING, CONVENTIONS, CAPACITY, ESTABLISHMENTS, POSTS, HELP),
            Role.REGIONAL_COORDINATOR,
            List.of(COUNTS, FUNDING, CONVENTIONS, CAPACITY, ESTABLISHMENTS, POSTS, HELP),
            Role.DATA_PROTECTION_OFFICER,
            List.of(AUDIT, EMERGENCIES, FUNDING, CONVENTIONS, ISSUED, HELP),
            Role.AUDITOR,
            List.of(AUDIT, EMERGENCIES, FUNDING, CONVENTIONS, ISSUED, HELP),
            Role.SYSTEM_ADMINISTRATOR,
            List.of(
                    new Entry("workforce", "/workforce/list", "pi-id-card"),
                    new Entry("codelists", "/codelist/list", "pi-list-check"),
                    new Entry("calendar", "/calendar/list", "pi-calendar"),
                    new Entry("instruments", "/instrument/list", "pi-file-edit"),
                    new Entry("templates", "/careplan/list-templates", "pi-clone"),
                    new Entry("settings", "/setting/list", "pi-sliders-h"),
                    HELP),
            Role.REFERRAL_PARTNER,
            List.of(REFERRALS, ESTABLISHMENTS, CONVENTIONS, DIRECTORY, HELP)));

    private static final Entry NOTIFICATION = new Entry("notification", "/intake/notify", "pi-plus");
    private static final Entry ALERTS = new Entry("alerts", "/worklist/alerts", "pi-bell");

    private static final Set<Role> MAY_NOTIFY = Set.of(Role.SOCIAL_WORKER, Role.SUPERVISOR);
    private static final Set<Role> MAY_SEARCH = Set.of(Role.SOCIAL_WORKER, Role.SUPERVISOR);

    @Inject
    HttpServletRequest request;

    @Inject
    ServletContext pages;

    /** What is shown to who is asking. */
    public List<Entry> getEntries() {
        Set<Entry> entries = new LinkedHashSet<>();
        roles().forEach(role -> entries.addAll(entriesOf(role)));
        return entries.stream().filter(this::exists).limit(LIMIT).toList();
    }

    /** The entries of the bottom bar on a phone. */
    public List<Entry> getQuickEntries() {
        return getEntries().stream().limit(QUICK).toList();
    }

    /** The page that a person of this role starts the day on; where it is not built yet, the page that says so. */
    public String getHome() {
        return getEntries().stream().findFirst().map(Entry::outcome).orElse("/help/welcome");
    }

    public @Nullable Entry getNotification() {
        return Optional.of(NOTIFICATION)
                .filter(entry -> has(MAY_NOTIFY) && exists(entry))
                .orElse(null);
    }

    public @Nullable Entry getAlerts() {
        return Optional.of(ALERTS).filter(this::exists).orElse(null);
    }

    /** Whether the search box of the top bar is shown. */
    public boolean isSearchable() {
        return has(MAY_SEARCH) && exists(PERSONS);
    }

    /** The key of the role that the user menu names. */
    public @Nullable String getRoleKey() {
        return roles().stream().findFirst().map(Role::name).orElse(null);
    }

    static List<Entry> entriesOf(Role role) {
        return BY_ROLE.getOrDefault(role, List.of());
    }

    private List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.realmName()))
                .toList();
    }

    private boolean has(Set<Role> any) {
        return roles().stream().anyMatch(any::contains);
    }

    private boolean exists(Entry entry) {
        try {
            return pages.getResource(entry.outcome() + ".xhtml") != null;
        } catch (java.net.MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * One line of the menu.
     *
     * @param key its text is {@code menu.<key>} of the shared bundle
     * @param outcome the page, without its ending
     * @param icon a PrimeIcon
     */
    public record Entry(String key, String outcome, String icon) {}
}
