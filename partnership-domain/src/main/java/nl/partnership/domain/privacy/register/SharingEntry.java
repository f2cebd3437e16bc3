package nl.partnership.domain.privacy.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.AppliedRule;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;

/**
 * What a school gives to other organisations for one purpose, as the rules of a day have it: an entry of the register.
 *
 * @param categories codes of what is not forbidden for somebody, in the order of the vocabulary
 * @param people about whom these are
 * @param receivers kinds of organisation
 * @param outcomes what the rules ask, mild to strict
 * @param duty whether a part of it must be shared
 * @param laws as the rules that decided name them; empty where it is a choice of the board alone
 * @param retentions likewise how long receivers keep it
 */
public record SharingEntry(
        String purpose,
        List<String> categories,
        Set<People> people,
        Set<OrganisationType> receivers,
        Set<Outcome> outcomes,
        boolean duty,
        List<String> laws,
        List<String> retentions)
        implements Serializable {

    /** About whom information is. */
    public enum People {
        PUPILS,
        STAFF,
        NOBODY
    }

    private static final Set<String> OF_STAFF = Set.of("PROFESSIONAL_CONTACT", "WORKING_ARRANGEMENT");

    /** One entry for each purpose for which anything may be given on that day. */
    public static List<SharingEntry> of(Rules rules, LocalDate day) {
        return rules.vocabulary().purposes().values().stream()
                .map(purpose -> of(rules, day, purpose.code()))
                .filter(entry -> !entry.categories().isEmpty())
                .toList();
    }

    private static SharingEntry of(Rules rules, LocalDate day, String purpose) {
        Gathered gathered = new Gathered();
        given(rules, day, purpose, gathered::add);
        return gathered.entry(purpose, categories(rules), rules.vocabulary());
    }

    /** Each line by which a school may give something to somebody of another organisation, with the receiver. */
    static void given(Rules rules, LocalDate day, String purpose, BiConsumer<Party, Line> each) {
        Vocabulary words = rules.vocabulary();
        List<String> all = categories(rules);
        for (Vocabulary.Role sender : words.parties().values()) {
            if (sender.party().type() != OrganisationType.SCHOOL) {
                continue;
            }
            for (Vocabulary.Role receiver : words.parties().values()) {
                SharingRequest request = new SharingRequest(
                        sender.party(), receiver.party(), Relation.OTHER_ORGANISATION, all, purpose, Scope.ITEM, day);
                rules.answer(request).lines().stream()
                        .filter(line -> line.outcome() != Outcome.FORBIDDEN)
                        .forEach(line -> each.accept(receiver.party(), line));
            }
        }
    }

    /** Codes of all kinds of information, in the order of the vocabulary. */
    static List<String> categories(Rules rules) {
        return rules.vocabulary().categories().values().stream()
                .map(Vocabulary.Category::code)
                .toList();
    }

    /** What came together of cells. */
    private static final class Gathered {

        private final Set<String> categories = new LinkedHashSet<>();
        private final Set<OrganisationType> receivers = EnumSet.noneOf(OrganisationType.class);
        private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        private final Set<String> laws = new LinkedHashSet<>();
        private final Set<String> retentions = new LinkedHashSet<>();
        private boolean duty;

        void add(Party receiver, Line line) {
            categories.add(line.category());
            receivers.add(receiver.type());
            outcomes.add(line.outcome());
            duty |= line.ground().duty();
            line.rules().stream().map(AppliedRule::rule).forEach(this::add);
        }

        private void add(SharingRule rule) {
            if (rule.basis() == Basis.LAW && !rule.law().isEmpty()) {
                laws.add(rule.law());
            }
            if (!rule.retention().isEmpty()) {
                retentions.add(rule.retention());
            }
        }

        SharingEntry entry(String purpose, List<String> order, Vocabulary words) {
            List<String> sorted = new ArrayList<>(order);
            sorted.retainAll(categories);
            Set<People> people = EnumSet.noneOf(People.class);
            sorted.forEach(code -> people.add(people(words.categories().get(code))));
            return new SharingEntry(
                    purpose,
                    List.copyOf(sorted),
                    people,
                    receivers,
                    outcomes,
                    duty,
                    laws.stream().sorted().toList(),
                    retentions.stream().sorted().toList());
        }

        private static People people(Vocabulary.Category category) {
            if (OF_STAFF.contains(category.code())) {
                return People.STAFF;
            }
            return category.named() ? People.PUPILS : People.NOBODY;
        }
    }
}
