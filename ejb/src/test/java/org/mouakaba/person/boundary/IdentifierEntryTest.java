package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierEntryTest {

    @ParameterizedTest
    @CsvSource({
        "CNIE,ab 123456,AB123456",
        "CNIE,AB-0012345,AB12345",
        "CNIE,K٤٥٦٧٨,K45678",
        "IDCS,00 0000 0001,0000000001",
        "PASSPORT,ab 012.345,AB012345",
    })
    void isComparedWithoutWhatPapersAddAndDrop(String type, String written, String compared) {
        assertThat(entry(type, written).normalised()).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({
        "CNIE,ZZ000001,true",
        "CNIE,K45678,true",
        "CNIE,ABC123,false",
        "CNIE,123456,false",
        "IDCS,0000000001,true",
        "IDCS,12345,false",
        "OTHER,anything,true",
    })
    void warnsOfWhatDoesNotLookLikeItsKind(String type, String written, boolean plausible) {
        assertThat(entry(type, written).plausible()).isEqualTo(plausible);
    }

    @Test
    void isSearchedInEveryFormUnderWhichItMayBeStored() {
        assertThat(IdentifierEntry.forms("ab 00123")).containsExactlyInAnyOrder("AB00123", "AB123");
        assertThat(IdentifierEntry.forms(" - ")).isEmpty();
    }

    private static IdentifierEntry entry(String type, String value) {
        return new IdentifierEntry(type, value, Provenance.DECLARED);
    }
}
