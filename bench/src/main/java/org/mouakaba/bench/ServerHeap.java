package org.mouakaba.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of the application server, looked at from outside by the JVM's own means. */
final class ServerHeap implements AutoCloseable {

    static final long MB = 1024L * 1024;
    private static final int EVERY_MILLIS = 50;

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final List<MemoryPoolMXBean> pools;
    private volatile boolean watching;
    private long mostUsed;
    private long mostAlive;

    // The address comes from the virtual machine that was attached to, and from nobody else.
    @SuppressWarnings("BanJNDI")
    ServerHeap(Place place) throws IOException {
        String address;
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(place.pid("wildfly")));
            try {
                address = machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
        connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
        MBeanServerConnection server = connector.getMBeanServerConnection();
        memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
        pools = ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** What is reachable, after a collection of everything. */
    long alive() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** The most that it may grow to. */
    long limit() {
        return memory.getHeapMemoryUsage().getMax();
    }

    /** Looks at it until {@code during} has ended. */
    void watch(Runnable during) throws InterruptedException {
        mostUsed = 0;
        mostAlive = 0;
        watching = true;
        Thread watcher = new Thread(this::look, "heap");
        watcher.start();
        try {
            during.run();
        } finally {
            watching = false;
            watcher.join();
        }
    }

    private void look() {
        while (watching) {
            mostUsed = Math.max(mostUsed, memory.getHeapMemoryUsage().getUsed());
            long afterCollection = 0;
            for (MemoryPoolMXBean pool : pools) {
                MemoryUsage left = pool.getCollectionUsage();
                afterCollection += left == null ? 0 : left.getUsed();
            }
            mostAlive = Math.max(mostAlive, afterCollection);
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The most that was in use, with what was no longer reachable and had not been collected. */
    long mostUsed() {
        return mostUsed;
    }

    /** The most that a collection left behind. */
    long mostAlive() {
        return mostAlive;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
