package nl.partnership.domain.rule;

import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an answer costs; every call takes the next request of the same mix. {@code bin/bench sharing} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SharingBenchmark {

    private final BenchmarkMix mix = new BenchmarkMix();
    private final Rules shipped = SharingRequests.shipped();
    private int next;

    /** The rules of ten thousand lines. */
    @State(Scope.Benchmark)
    public static class Many {
        final Rules rules = new BenchmarkMix().tenThousand();
    }

    /** jCasbin, with answers that were checked. */
    @State(Scope.Benchmark)
    public static class Casbin {
        final CasbinBenchmarkReading reading = new CasbinBenchmarkReading();

        @Setup
        public void check() {
            new BenchmarkMix().check((request, category) -> reading.decisive(request, category)
                    .outcome());
        }
    }

    /** Cedar, with answers that were checked. */
    @State(Scope.Benchmark)
    public static class Cedar {
        final CedarReading reading = new CedarReading(Vocabulary.file("sharing-rules"));

        @Setup
        public void check() throws CacheException {
            reading.handOver();
            new BenchmarkMix().check((request, category) -> reading.strictest(applying(request, category)));
        }

        Set<String> applying(SharingRequest request, String category) {
            try {
                return reading.fitting(request, category, CedarReading.EVERY_STACK);
            } catch (AuthException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private BenchmarkMix.Asked next() {
        next = (next + 1) % BenchmarkMix.SIZE;
        return mix.get(next);
    }

    /** One decision over the shipped rules: outcome, applying and decisive rules, conditions with status, verdict. */
    @Benchmark
    public Object oursDefault() {
        BenchmarkMix.Asked asked = next();
        return Decision.of(shipped, asked.request(), asked.facts());
    }

    /** The same among ten thousand rules, of which as many apply. */
    @Benchmark
    public Object ours10000(Many many) {
        BenchmarkMix.Asked asked = next();
        return Decision.of(many.rules, asked.request(), asked.facts());
    }

    /** All cells. */
    @Benchmark
    public Object matrix() {
        return Matrix.of(shipped, SharingRequests.DAY);
    }

    /** A decision with everything that a page tells about it: reasons, explanation and law of each rule, alternatives. */
    @Benchmark
    public Object explained() {
        BenchmarkMix.Asked asked = next();
        Decision decision = Decision.of(shipped, asked.request(), asked.facts());
        List<Object> told = new ArrayList<>(List.of(decision));
        for (DecidedLine line : decision.lines()) {
            StringBuilder text = new StringBuilder(line.reason());
            for (AppliedRule applied : line.line().rules()) {
                text.append(applied.rule().explanation())
                        .append(' ')
                        .append(applied.rule().note())
                        .append(' ')
                        .append(applied.rule().law());
            }
            told.add(text.toString());
            told.add(Alternative.of(shipped, asked.request(), line.line().category()));
        }
        return told;
    }

    /** The outcome and the first decisive rule of each category. */
    @Benchmark
    public Object jcasbinDefault(Casbin casbin) {
        SharingRequest request = next().request();
        List<Object> answer = new ArrayList<>();
        for (String category : request.categories()) {
            answer.add(casbin.reading.decisive(request, category));
        }
        return answer;
    }

    /** The outcome and all rules that apply of each category. */
    @Benchmark
    public Object cedarDefault(Cedar cedar) {
        SharingRequest request = next().request();
        List<Object> answer = new ArrayList<>();
        for (String category : request.categories()) {
            Set<String> applying = cedar.applying(request, category);
            answer.add(applying);
            answer.add(cedar.reading.strictest(applying));
        }
        return answer;
    }
}
