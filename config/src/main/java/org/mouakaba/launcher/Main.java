package org.mouakaba.launcher;

/**
 * {@code mvn -Prun}: runs the product in the foreground until somebody stops it.
 *
 * <p>It runs inside Maven's JVM. Ctrl-C and a TERM signal then reach the one process that both are about, its shutdown
 * hook stops the parts in order, and the prompt comes back when they have stopped and not before.
 */
public final class Main {

    private static final String ACCOUNTS = """

              Demo accounts, password Mouakaba-2026:
                salma, nadia   social workers, CAPE Rabat         bennani   their supervisor
                youssef        social worker, CAPE Marrakech      lahlou    supervisor, CAPE Marrakech
                ouazzani       administrator, region 04           alami     administrator, national
                delegate       provincial delegate, Rabat         coordinator   regional coordinator, region 04
                partner        referral partner, Rabat            partner2  referral partner, Salé
                dpo, auditor, sysadmin   data protection, audit, system
            """;

    private Main() {}

    /**
     * Returns when the product was stopped; ends the JVM with status 1 when it could not start or a part failed.
     *
     * @param arguments none; everything is set by system properties, see {@link Settings#from}
     */
    public static void main(String... arguments) {
        int status = run();
        if (status != 0) {
            // A failure of the build would bury the sentence under Maven's own advice.
            System.exit(status);
        }
    }

    private static int run() {
        Product product;
        try {
            product = new Product(Settings.from(System.getProperties()), Progress.to(System.out));
        } catch (LaunchException e) {
            return failed(e);
        }
        Thread stopper = new Thread(product::close, "mouakaba-stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            product.start();
        } catch (LaunchException e) {
            product.close();
            return failed(e);
        }
        System.out.println();
        System.out.println("Mouakaba is ready: " + product.url());
        if (product.settings().demo()) {
            System.out.println(ACCOUNTS);
        }
        System.out.println(
                "Ctrl-C stops it. The data stay in " + product.settings().data());
        System.out.flush();
        String ended = product.awaitEnd();
        product.close();
        if (ended.isEmpty()) {
            return 0;
        }
        System.err.println("Mouakaba has stopped: " + ended);
        return 1;
    }

    private static int failed(LaunchException e) {
        System.err.println("Mouakaba could not start: " + e.getMessage());
        return 1;
    }
}
