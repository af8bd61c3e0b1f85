package org.mouakaba.demo.control;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mouakaba.platform.SystemClock;

/** Gives out the numbers of a province and year, in the order in which it is asked. */
final class CaseNumbers {

    private record Key(String province, int year) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byProvince = province.compareTo(other.province);
            return byProvince == 0 ? Integer.compare(year, other.year) : byProvince;
        }
    }

    private final Map<Key, Integer> last = new TreeMap<>();

    String next(String province, Instant opened) {
        int year = opened.atZone(SystemClock.ZONE).getYear();
        int sequence = last.merge(new Key(province, year), 1, Integer::sum);
        return String.format(Locale.ROOT, "%s-%04d-%06d", province.replace(".", ""), year, sequence);
    }

    /** The last number given in each province and year, for the product to count on from. */
    void write(Rows rows) {
        last.forEach((key, sequence) -> rows.add("case_number", key.province(), key.year(), sequence));
    }
}
