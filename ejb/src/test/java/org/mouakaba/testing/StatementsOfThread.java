package org.mouakaba.testing;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what Hibernate prepares in the calling thread: the server's timers prepare theirs in threads of their own. The
 * server of the tests is told of it in {@code arquillian.xml}; the product's knows nothing of it.
 */
public final class StatementsOfThread implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

    static long count() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        COUNT.set(COUNT.get() + 1);
        return sql;
    }
}
