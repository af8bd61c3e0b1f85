package org.mouakaba.territory.boundary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Morocco as tiles of one size, so that a small region is seen as well as a large one: {@code
 * reference/territory-tiles.csv}. North is up and west is left in every language. Knows places, no figures.
 */
public final class TileLayout {

    private static final int REGION_CODE = 2;

    private static final List<Tile> ALL = read();

    private TileLayout() {}

    /**
     * A territory's place.
     *
     * @param row from 1, counted from the north
     * @param column from 1, counted from the west
     */
    public record Tile(String code, int row, int column) {}

    /** The twelve regions, one map of their own. */
    public static List<Tile> regions() {
        return ALL.stream().filter(TileLayout::isRegion).toList();
    }

    /** All provinces and prefectures, one map of their own. */
    public static List<Tile> provinces() {
        return ALL.stream().filter(tile -> !isRegion(tile)).toList();
    }

    /** Those of one region as they lie to one another, moved to the corner. */
    public static List<Tile> provincesOf(String region) {
        List<Tile> own = provinces().stream()
                .filter(tile -> tile.code().startsWith(region + '.'))
                .toList();
        int north = own.stream().mapToInt(Tile::row).min().orElse(1) - 1;
        int west = own.stream().mapToInt(Tile::column).min().orElse(1) - 1;
        return own.stream()
                .map(tile -> new Tile(tile.code(), tile.row() - north, tile.column() - west))
                .toList();
    }

    private static boolean isRegion(Tile tile) {
        return tile.code().length() == REGION_CODE;
    }

    private static List<Tile> read() {
        try (InputStream in = TileLayout.class.getResourceAsStream("/reference/territory-tiles.csv")) {
            if (in == null) {
                throw new IllegalStateException("no tiles");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Tile(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
