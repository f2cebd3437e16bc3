package nl.partnership.domain.rule;

import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casbin.jcasbin.main.EnforceResult;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;

/**
 * The shipped rules as policies of jCasbin, the strictest first, so that the first that fits decides and no further one
 * is looked at. It cannot list all that fit, so it answers less than the others. Days are left out: no shipped rule has
 * any.
 */
final class CasbinBenchmarkReading {

    private static final String MODEL =
            """
            [request_definition]
            r = sender, receiver, relation, category, purpose, scope

            [policy_definition]
            p = senders, receivers, relation, categories, purposes, scope, id, outcome, eft

            [policy_effect]
            e = some(where (p.eft == allow))

            [matchers]
            m = has(p.senders, r.sender) && has(p.receivers, r.receiver) && has(p.categories, r.category) \
            && has(p.purposes, r.purpose) && has(p.relation, r.relation) && has(p.scope, r.scope)
            """;
    private static final int ID = 6;

    private final Enforcer enforcer;
    private final Map<String, Set<String>> meant = new HashMap<>();

    /** What was found: the strictest rule. */
    record Found(String outcome, String rule) {}

    CasbinBenchmarkReading() {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        enforcer.addFunction("has", new Has());
        RuleFormat.shipped().stream()
                .sorted(Comparator.comparing(SharingRule::outcome).reversed())
                .forEach(this::add);
    }

    Found decisive(SharingRequest request, String category) {
        EnforceResult result = enforcer.enforceEx(
                request.sender().toString(),
                request.receiver().toString(),
                request.relation().name(),
                category,
                request.purpose(),
                request.scope().name());
        List<String> policy = result.getExplain();
        return result.isAllow() ? new Found(policy.get(ID + 1), policy.get(ID)) : new Found("FORBIDDEN", "");
    }

    private void add(SharingRule rule) {
        Vocabulary words = Vocabulary.shipped();
        enforcer.addPolicy(
                meaning(
                        rule.senders(),
                        words.parties().all(rule.senders()).stream()
                                .map(role -> role.party().toString())
                                .toList()),
                meaning(
                        rule.receivers(),
                        words.parties().all(rule.receivers()).stream()
                                .map(role -> role.party().toString())
                                .toList()),
                meaning(rule.relations(), rule.relations()),
                meaning(
                        rule.categories(),
                        words.categories().all(rule.categories()).stream()
                                .map(Vocabulary.Category::code)
                                .toList()),
                meaning(
                        rule.purposes(),
                        words.purposes().all(rule.purposes()).stream()
                                .map(Vocabulary.Purpose::code)
                                .toList()),
                meaning(rule.scopes(), rule.scopes()),
                rule.id(),
                rule.outcome().name(),
                "allow");
    }

    /** One name for several words, looked up in one step. */
    private String meaning(Iterable<?> said, Iterable<?> terms) {
        StringBuilder name = new StringBuilder();
        said.forEach(word -> name.append(word).append(' '));
        Set<String> all = new HashSet<>();
        terms.forEach(term -> all.add(term.toString()));
        String key = all.hashCode() + " " + name;
        meant.put(key, all);
        return key;
    }

    private final class Has extends CustomFunction {

        @Override
        public String getName() {
            return "has";
        }

        @Override
        public AviatorObject call(Map<String, Object> env, AviatorObject words, AviatorObject word) {
            return AviatorBoolean.valueOf(
                    meant.get((String) words.getValue(env)).contains((String) word.getValue(env)));
        }
    }
}
