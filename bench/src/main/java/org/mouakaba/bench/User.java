package org.mouakaba.bench;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.mouakaba.bench.Kind.Role;

/** An account at work: logs in, and goes from page to page as its role does. */
abstract class User {

    /** Each account with its role, in the order in which a run of several takes them. */
    private static final List<Account> ACCOUNTS = List.of(
            new Account("salma", Role.WORKER),
            new Account("ouazzani", Role.ADMINISTRATOR),
            new Account("bennani", Role.SUPERVISOR),
            new Account("nadia", Role.WORKER),
            new Account("alami", Role.ADMINISTRATOR),
            new Account("youssef", Role.WORKER),
            new Account("lahlou", Role.SUPERVISOR),
            new Account("salma", Role.WORKER));

    private final BiConsumer<Kind, Answer> record;

    final String username;
    final Role role;
    final Random random;
    final Browser browser;

    /** A demo account. */
    private record Account(String username, Role role) {}

    User(Place place, String username, Role role, long seed, BiConsumer<Kind, Answer> record) {
        this.username = username;
        this.role = role;
        this.record = record;
        this.random = new Random(seed);
        this.browser = new Browser(place.app());
    }

    /**
     * The user who sits at a desk. Where an account sits at several, each of them has some of its cases for herself, so that
     * two never change one case at the same moment.
     *
     * @param of how many desks there are
     */
    static User at(int desk, int of, Place place, Samples samples, BiConsumer<Kind, Answer> record) {
        Account account = account(desk);
        if (account.role() == Role.ADMINISTRATOR) {
            return new Administrator(place, account.username(), desk, record);
        }
        int seat = (int) IntStream.range(0, desk)
                .filter(one -> account(one).username().equals(account.username()))
                .count();
        int seats = (int) IntStream.range(0, of)
                .filter(one -> account(one).username().equals(account.username()))
                .count();
        return new Visitor(place, account.username(), account.role(), samples, desk, seat, seats, record);
    }

    private static Account account(int desk) {
        return ACCOUNTS.get(desk % ACCOUNTS.size());
    }

    /** One account by its name, all of its cases its own. */
    static User named(String username, Place place, Samples samples, BiConsumer<Kind, Answer> record) {
        Account account = ACCOUNTS.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        return account.role() == Role.ADMINISTRATOR
                ? new Administrator(place, username, 7, record)
                : new Visitor(place, username, account.role(), samples, 7, 0, 1, record);
    }

    /** Logs in and looks around, to know what is hers. */
    abstract void begin();

    abstract Answer go(Kind kind);

    final void visit(Kind kind) {
        record.accept(kind, go(kind));
    }

    final void tell(Kind kind, Answer answer) {
        record.accept(kind, answer);
    }
}
