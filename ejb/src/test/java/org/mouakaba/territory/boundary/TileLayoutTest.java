package org.mouakaba.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mouakaba.territory.boundary.TileLayout.Tile;

class TileLayoutTest {

    @Test
    void givesEveryRegionATile() throws IOException {
        assertThat(TileLayout.regions()).extracting(Tile::code).containsExactlyInAnyOrderElementsOf(codes("\\d\\d"));
        assertThat(TileLayout.regions()).hasSize(12);
    }

    @Test
    void givesEveryProvinceATile() throws IOException {
        assertThat(TileLayout.provinces())
                .extracting(Tile::code)
                .containsExactlyInAnyOrderElementsOf(codes("\\d\\d\\.\\d{3}"));
        assertThat(TileLayout.provinces()).hasSize(75);
    }

    @Test
    void laysNoTwoTilesOnOnePlace() {
        for (List<Tile> map : List.of(TileLayout.regions(), TileLayout.provinces())) {
            assertThat(map).extracting(tile -> tile.row() + "," + tile.column()).doesNotHaveDuplicates();
            assertThat(map)
                    .allMatch(tile -> tile.row() >= 1 && tile.row() <= 16 && tile.column() >= 1 && tile.column() <= 16);
        }
    }

    @Test
    void keepsNorthUpAndWestLeft() {
        assertThat(province("01.511").row()).isLessThan(province("04.421").row());
        assertThat(province("04.421").row()).isLessThan(province("07.351").row());
        assertThat(province("07.351").row()).isLessThan(province("12.391").row());
        assertThat(province("06.141").column()).isLessThan(province("03.231").column());
        assertThat(province("03.231").column()).isLessThan(province("02.411").column());
    }

    /** The provinces of a region lie in one piece: each touches another of its own, if only by a corner. */
    @Test
    void keepsRegionsTogether() {
        for (Tile region : TileLayout.regions()) {
            List<Tile> own = TileLayout.provincesOf(region.code());
            assertThat(own).as(region.code()).allMatch(tile -> own.stream().anyMatch(other -> touches(tile, other)));
        }
    }

    @Test
    void movesARegionToTheCorner() {
        List<Tile> own = TileLayout.provincesOf("04");
        assertThat(own).hasSize(7);
        assertThat(own.stream().flatMapToInt(tile -> IntStream.of(tile.row())).min())
                .hasValue(1);
        assertThat(own.stream()
                        .flatMapToInt(tile -> IntStream.of(tile.column()))
                        .min())
                .hasValue(1);
    }

    private static boolean touches(Tile one, Tile other) {
        return !one.equals(other)
                && Math.abs(one.row() - other.row()) <= 1
                && Math.abs(one.column() - other.column()) <= 1;
    }

    private static Tile province(String code) {
        return TileLayout.provinces().stream()
                .filter(tile -> tile.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codes(String form) throws IOException {
        Pattern code = Pattern.compile("(" + form + "),(REGION|PROVINCE|PREFECTURE),.*");
        return Files.readAllLines(Path.of("src", "main", "resources", "reference", "territory.csv")).stream()
                .map(code::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
    }
}
