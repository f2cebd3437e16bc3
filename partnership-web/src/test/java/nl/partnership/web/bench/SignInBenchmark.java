package nl.partnership.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Measures what signing in costs those who work, also while strangers give wrong passwords: {@code bin/bench sign-in}.
 * What the figures mean is in docs/benchmarks.md.
 */
public final class SignInBenchmark {

    private static final int ATTACKERS = 30;
    private static final int HONEST = 30;
    private static final int KNOWN = 10;
    private static final Duration UNTIL_ALL_ATTACK = Duration.ofSeconds(3);
    private static final Duration LONGEST_ATTACK = Duration.ofMinutes(3);
    /** All but the one who is asked for a code too. */
    private static final List<String> USERS = List.of(
            "coordinator",
            "zorg",
            "leider",
            "vertrouwen",
            "coordinator2",
            "jeugdhulp",
            "gi",
            "jeugdagent",
            "gemeente",
            "leerplicht",
            "jongerenwerk",
            "beheer",
            "fg",
            "bestuurder");

    private final Settings settings = Settings.ofEnvironment();
    private final BenchServer.Application portal;

    private SignInBenchmark(Path root, Path work) {
        portal = BenchServer.Application.portal("portal", root, work.resolve("data-portal"));
    }

    /** @param arguments the project's folder, and the folder to work in, without data of an earlier run */
    public static void main(String[] arguments) {
        Path work = Path.of(arguments[1]);
        try {
            Map<String, Object> report = new SignInBenchmark(Path.of(arguments[0]), work).measure();
            Files.writeString(work.resolve("sign-in.json"), Json.of(report));
            report.forEach((name, value) -> System.out.println(name + ": " + value));
        } catch (NotMeasured | IOException e) {
            System.err.println("bin/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private Map<String, Object> measure() {
        Machine machine = Machine.now();
        Map<String, Object> report = new LinkedHashMap<>();
        // from one address every attacker is soon refused without work; from many each password is looked at
        report.put("attack from one address", attacked("30"));
        report.put("attack as from many addresses", attacked("100000"));
        report.put("machine", machine.afterwards().facts());
        return report;
    }

    private Map<String, Object> attacked(String attemptsAMinute) {
        say("Starting the portal, which looks at " + attemptsAMinute + " wrong passwords a minute ...");
        Map<String, Object> figures = new LinkedHashMap<>();
        try (BenchServer server = new BenchServer(portal, Map.of("PARTNERSHIP_SIGN_IN_ATTEMPTS", attemptsAMinute))) {
            List<Visitor> known = warm(server);
            Visitor working = server.visitor().signIn("coordinator");
            figures.put("page quiet, 95 of 100 within ms", p95(working));
            figures.put(HONEST + " at once", together(visitors(server, HONEST)));
            ExecutorService strangers = Executors.newFixedThreadPool(ATTACKERS);
            AtomicBoolean attacking = new AtomicBoolean(true);
            AtomicInteger answers = new AtomicInteger();
            try {
                for (int i = 0; i < ATTACKERS; i++) {
                    Visitor stranger = server.visitor();
                    String user = USERS.get(i % USERS.size());
                    strangers.execute(() -> attack(stranger, user, attacking, answers));
                }
                Pause.ofMillis(UNTIL_ALL_ATTACK.toMillis());
                long begun = System.nanoTime();
                int before = answers.get();
                figures.put("page under attack, 95 of 100 within ms", p95(working));
                double seconds = (System.nanoTime() - begun) / 1e9;
                figures.put("answers to strangers a second", Math.round((answers.get() - before) / seconds));
                figures.put(KNOWN + " known browsers under attack", together(known));
            } finally {
                attacking.set(false);
                strangers.shutdownNow();
            }
        }
        return figures;
    }

    /** Until the compiler is done with what is measured. Gives those who signed in before with their browser. */
    private List<Visitor> warm(BenchServer server) {
        Visitor visitor = server.visitor().signIn("coordinator");
        for (int i = 0; i < settings.warmUp(); i++) {
            visitor.open(MeasuredPage.SCHOOL_HOME.path());
        }
        List<Visitor> known = visitors(server, KNOWN);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < KNOWN; i++) {
                known.get(i).signIn(USERS.get(i)).signOut();
            }
        }
        return known;
    }

    private static List<Visitor> visitors(BenchServer server, int many) {
        return IntStream.range(0, many).mapToObj(number -> server.visitor()).toList();
    }

    private long p95(Visitor visitor) {
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < settings.requests(); i++) {
            taken.add(visitor.open(MeasuredPage.SCHOOL_HOME.path()));
        }
        return Figures.p95(taken).toMillis();
    }

    /** All sign in at the same moment, each as the next account. */
    private static String together(List<Visitor> visitors) {
        ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < visitors.size(); i++) {
                Visitor visitor = visitors.get(i);
                String user = USERS.get(i % USERS.size());
                all.add(() -> visitor.trySignIn(user, Visitor.PASSWORD));
            }
            long start = System.nanoTime();
            int in = 0;
            for (Future<Integer> one : threads.invokeAll(all)) {
                in += one.get() == Visitor.SIGNED_IN ? 1 : 0;
            }
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            return millis / 1000.0 + " s, " + (visitors.size() - in) + " refused";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Stopped before it was ready.");
        } catch (ExecutionException e) {
            throw new NotMeasured("Signing in failed: " + e.getCause().getMessage());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void attack(Visitor stranger, String user, AtomicBoolean attacking, AtomicInteger answers) {
        long end = System.nanoTime() + LONGEST_ATTACK.toNanos();
        while (attacking.get() && System.nanoTime() < end) {
            try {
                stranger.trySignIn(user, "niet dit wachtwoord");
                answers.incrementAndGet();
            } catch (NotMeasured stopped) {
                return;
            }
        }
    }

    /** What is going on goes beside the report. */
    private static void say(String progress) {
        System.err.println(progress);
    }
}
