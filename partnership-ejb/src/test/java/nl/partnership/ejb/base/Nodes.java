package nl.partnership.ejb.base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several nodes that do the same at the same moment. */
public final class Nodes {

    private Nodes() {}

    /** What each node's work gave; a node that failed fails the test. */
    public static <T> List<T> atOnce(int count, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CyclicBarrier start = new CyclicBarrier(count);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = "node-" + i;
                running.add(threads.submit(() -> {
                    TestNode.become(name);
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> node : running) {
                results.add(node.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
