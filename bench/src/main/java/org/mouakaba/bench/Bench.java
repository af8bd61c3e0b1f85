package org.mouakaba.bench;

/** {@code mvn -f bench -Dexec.args="load"}: one command, see bench/README.md. */
public final class Bench {

    private static final String USAGE =
            "One of: load, cost, explain, export, fill, match, population, weight (against a running product), kill-drill, start"
                    + " (they start and stop it themselves). See bench/README.md.";

    private Bench() {}

    /** @param arguments the command's name */
    public static void main(String... arguments) throws Exception {
        Place place = Place.from(System.getProperties());
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "load" -> new Load(place).run();
            case "cost" -> new Cost(place).run();
            case "explain" -> new Plans(place).run();
            case "export" -> new Export(place).run();
            case "fill" -> new Fill(place).run();
            case "match" -> new Match(place).run();
            case "population" -> new Population(place).run();
            case "weight" -> new Weight(place).run();
            case "kill-drill" -> new KillDrill(place).run();
            case "start" -> new SecondStart(place).run();
            default -> throw new IllegalArgumentException(USAGE);
        }
    }
}
