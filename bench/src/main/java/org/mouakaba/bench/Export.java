package org.mouakaba.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * The whole country's expenditures as a workbook and as CSV: how long until the last byte, and what the server's heap did
 * meanwhile. Since uncollected garbage may fill whatever heap there is, the proof of a bound is a server whose heap cannot
 * hold more ({@code -Dmouakaba.memory}): what is alive before, and 256 MB.
 */
final class Export {

    private static final int MOST_SECONDS = 60;
    private static final int MOST_MB = 256;
    private static final int PIECE = 64 * 1024;

    private final Place place;

    /** What arrived. */
    private record Arrived(int status, long bytes, long nanos, long firstNanos) {}

    Export(Place place) {
        this.place = place;
    }

    void run() throws SQLException, IOException, InterruptedException {
        long rows = rows();
        System.out.printf("%d expenditures; %s%n", rows, Place.machine());
        System.out.println("| file | MB | first byte s | last byte s | heap limit MB | alive before MB | room MB"
                + " | most used MB | most alive MB | within |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        Browser browser = new Browser(place.app());
        browser.login("alami");
        browser.get("funding/list-expenditures.xhtml");
        try (ServerHeap heap = new ServerHeap(place)) {
            for (String as : new String[] {"csv", "xlsx"}) {
                long before = heap.alive();
                Arrived[] arrived = new Arrived[1];
                heap.watch(() -> arrived[0] = fetch(browser, as));
                long room = heap.limit() - before;
                boolean kept = arrived[0].status() == 200
                        && arrived[0].nanos() < MOST_SECONDS * 1_000_000_000L
                        && (room <= MOST_MB * ServerHeap.MB || heap.mostAlive() - before <= MOST_MB * ServerHeap.MB);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1f | %d | %d | %d | %d | %d | %s |%n",
                        as,
                        (double) arrived[0].bytes() / ServerHeap.MB,
                        arrived[0].firstNanos() / 1e9,
                        arrived[0].nanos() / 1e9,
                        heap.limit() / ServerHeap.MB,
                        before / ServerHeap.MB,
                        room / ServerHeap.MB,
                        heap.mostUsed() / ServerHeap.MB,
                        heap.mostAlive() / ServerHeap.MB,
                        kept ? "yes" : "**no** (" + arrived[0].status() + ")");
            }
        }
        System.out.println(Place.machine());
    }

    private long rows() throws SQLException, IOException {
        try (Connection connection = place.connectAsApp();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from expenditure")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Arrived fetch(Browser browser, String as) {
        long start = System.nanoTime();
        try {
            HttpResponse<InputStream> response = browser.stream("funding/export?as=" + as);
            long first = 0;
            long bytes = 0;
            byte[] piece = new byte[PIECE];
            try (InputStream body = response.body()) {
                for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                    first = first == 0 ? System.nanoTime() - start : first;
                    bytes += read;
                }
            }
            return new Arrived(response.statusCode(), bytes, System.nanoTime() - start, first);
        } catch (IOException e) {
            return new Arrived(0, 0, System.nanoTime() - start, 0);
        }
    }
}
