package org.mouakaba.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;

/**
 * What one page costs by itself: processor time of the server, statements, blocks and time in the database. Unlike times
 * under load, statements and blocks do not depend on what else the machine does, so that two populations can be
 * compared.
 */
final class Cost {

    private static final int WARM = 10;
    private static final int COUNTED = 20;
    private static final int SAVES = 3;

    private static final String SPENT =
            "select coalesce(sum(calls), 0), coalesce(sum(shared_blks_hit + shared_blks_read),"
                    + " 0), coalesce(sum(total_exec_time), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                    + " where r.rolname = 'mouakaba_app'";

    private final Place place;

    Cost(Place place) {
        this.place = place;
    }

    void run() throws SQLException, IOException {
        Samples samples = Samples.read(place);
        System.out.printf("%d people, %d cases; %s%n", samples.people(), samples.cases(), Place.machine());
        System.out.println("| page | as | server CPU ms | statements | blocks | database ms |");
        System.out.println("|---|---|--:|--:|--:|--:|");
        ProcessHandle server = ProcessHandle.of(place.pid("wildfly")).orElseThrow();
        try (Connection superuser = place.connect("postgres", "database-superuser");
                Statement statement = superuser.createStatement()) {
            for (String user : place.text("as", "salma,bennani,ouazzani,alami").split(",", -1)) {
                User visitor = User.named(user, place, samples, (kind, answer) -> {
                    if (!answer.ok()) {
                        throw new IllegalStateException(kind.label + ": " + answer.status() + " at " + answer.at());
                    }
                });
                visitor.begin();
                for (Kind kind : Kind.of(visitor.role)) {
                    boolean saves = kind.saves();
                    int times = saves ? SAVES : COUNTED;
                    repeat(saves ? 1 : WARM, visitor, kind);
                    double[] before = spent(statement);
                    Duration cpu = cpu(server);
                    repeat(times, visitor, kind);
                    cpu = cpu(server).minus(cpu);
                    double[] after = spent(statement);
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %s | %.0f | %.0f | %.0f | %.1f |%n",
                            kind.label,
                            user,
                            (double) cpu.toMillis() / times,
                            (after[0] - before[0]) / times,
                            (after[1] - before[1]) / times,
                            (after[2] - before[2]) / times);
                }
            }
        }
        System.out.println(Place.machine());
    }

    private static void repeat(int times, User visitor, Kind kind) {
        for (int i = 0; i < times; i++) {
            visitor.visit(kind);
        }
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double[] spent(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(SPENT)) {
            row.next();
            return new double[] {row.getDouble(1), row.getDouble(2), row.getDouble(3)};
        }
    }
}
