package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;

/**
 * What the rules say to one sender, whoever the receiver in another organisation is: found by asking for every receiver.
 *
 * @param day on which it is asked
 */
public record FromSender(Rules rules, Party sender, LocalDate day) {

    /** The conditions that are asked for this purpose, in the order of the vocabulary. */
    public List<String> conditions(String purpose) {
        Set<String> asked =
                lines(purpose).flatMap(line -> line.conditions().stream()).collect(Collectors.toSet());
        return rules.vocabulary().conditions().values().stream()
                .map(Vocabulary.Condition::code)
                .filter(asked::contains)
                .toList();
    }

    /** Whether professional secrecy binds this sender: some rule asks to weigh it, also when nobody is in danger. */
    public boolean isBoundToSecrecy() {
        return purposes().filter(purpose -> !purpose.equals(Codes.ACUTE_DANGER)).anyMatch(purpose -> conditions(purpose)
                .contains(Codes.SECRECY));
    }

    /** The categories that nobody of this kind of organisation may share with another organisation, for no purpose. */
    public static Set<String> neverShared(Rules rules, OrganisationType type, LocalDate day) {
        return rules.vocabulary().parties().values().stream()
                .map(Vocabulary.Role::party)
                .filter(party -> party.type() == type)
                .map(party -> new FromSender(rules, party, day).neverShared())
                .reduce(
                        new HashSet<>(categories(rules)),
                        (never, ofOne) -> never.stream().filter(ofOne::contains).collect(Collectors.toSet()));
    }

    private Set<String> neverShared() {
        Set<String> never = new HashSet<>(categories(rules));
        purposes()
                .flatMap(this::lines)
                .filter(line -> line.outcome() != Outcome.FORBIDDEN)
                .forEach(line -> never.remove(line.category()));
        return never;
    }

    private Stream<String> purposes() {
        return rules.vocabulary().purposes().values().stream().map(Vocabulary.Purpose::code);
    }

    private static List<String> categories(Rules rules) {
        return rules.vocabulary().categories().values().stream()
                .map(Vocabulary.Category::code)
                .toList();
    }

    private Stream<Line> lines(String purpose) {
        return rules.vocabulary().parties().values().stream()
                .map(role -> new SharingRequest(
                        sender, role.party(), Relation.OTHER_ORGANISATION, categories(rules), purpose, Scope.ITEM, day))
                .flatMap(request -> rules.answer(request).lines().stream());
    }
}
