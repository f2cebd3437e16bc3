package nl.partnership.web.base.server;

import java.lang.management.ManagementFactory;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/**
 * The way into the application, known to the platform under a name: who runs the server sees by it that the application is there,
 * and closes it before the server stops.
 */
public interface Gate {

    /**
     * Lets nobody in from now on, waits a while until those inside are done, and does what has to be done while everything
     * still works. Does nothing the second time.
     */
    void close();

    /** Whether people may be sent here: the database answers, and nobody asked it to stop. */
    boolean isReady();

    /** Figures of the application, in the text that Prometheus and its like read; nothing of people. */
    String getFigures();

    /** The number of the request that the present thread works on; empty for none. */
    String getRequestId();

    /** Under which name the application makes it known. */
    static ObjectName name() {
        try {
            return new ObjectName("nl.partnership:type=Gate");
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is an application, ready to answer. */
    static boolean isThere() {
        return platform().isRegistered(name());
    }

    /** The gate of the application that is there. */
    static Gate get() {
        return JMX.newMBeanProxy(platform(), name(), Gate.class);
    }

    /** Where names are known. */
    static MBeanServer platform() {
        return ManagementFactory.getPlatformMBeanServer();
    }
}
