package org.mouakaba.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place where time enters the product. Storage is UTC; {@link #ZONE} is for what people read. */
@ApplicationScoped
public class SystemClock {

    /** Morocco: UTC+1, UTC during Ramadan; the rules come with the JDK's time-zone data. */
    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }
}
