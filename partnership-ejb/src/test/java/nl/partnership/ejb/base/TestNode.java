package nl.partnership.ejb.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Lets each thread of a test be a node of its own. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestNode extends Node {

    private static final ThreadLocal<String> NAME = ThreadLocal.withInitial(() -> "one");

    /** From now on this thread is that node. */
    public static void become(String name) {
        NAME.set(name);
    }

    @Override
    public String id() {
        return NAME.get();
    }
}
