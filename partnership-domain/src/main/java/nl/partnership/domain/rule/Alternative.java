package nl.partnership.domain.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;

/**
 * Something that one may do instead: one thing of the request changed, after which no consent, advice or refusal stands
 * in the way.
 *
 * @param change what becomes different
 * @param to what it becomes: a category, a party as {@code TYPE:ROLE}, a purpose; {@code DPO} for {@link Change#ADVICE}
 * @param outcome what the rules then say
 * @param rules ids of the rules that then apply, in the order of the set
 */
public record Alternative(Change change, String to, Outcome outcome, List<String> rules) implements Serializable {

    private static final int MOST = 5;
    /** Categories that tell of nobody: what may always be asked for instead, and needs no consent. */
    public static final List<String> WITHOUT_PERSONS = List.of(
            Codes.PROFESSIONAL_CONTACT,
            Codes.GROUP_SIGNAL,
            Codes.AGGREGATE,
            Codes.ANONYMISED_CASE,
            Codes.WORKING_ARRANGEMENT);

    private static final Alternative ASK_ADVICE = new Alternative(Change.ADVICE, "DPO", Outcome.ASK_DPO, List.of());

    /** What becomes different, in the order in which alternatives are offered. */
    public enum Change {
        CATEGORY,
        SENDER,
        RECEIVER,
        PURPOSE,
        ADVICE
    }

    private record Changed(Change change, String to, SharingRequest request) {}

    /**
     * What one may do instead of sharing this category: at most five, in the order of {@link Change}, then of the
     * vocabulary. Where no rule applies at all, asking for advice comes last.
     *
     * @param category one of the request's
     */
    public static List<Alternative> of(Rules rules, SharingRequest request, String category) {
        SharingRequest asked = request.withCategory(category);
        List<Alternative> found = new ArrayList<>(changed(rules.vocabulary(), asked)
                .map(changed -> answered(rules, changed))
                .filter(alternative -> alternative.outcome().compareTo(Outcome.CONDITIONAL) <= 0)
                .limit(MOST)
                .toList());
        if (rules.answer(asked).lines().get(0).rules().isEmpty()) {
            found.add(ASK_ADVICE);
        }
        return List.copyOf(found);
    }

    /** The same for each category of the request, in its order; nothing on a day without rules. */
    public static List<List<Alternative>> ofEach(Optional<Rules> rules, SharingRequest request) {
        return request.categories().stream()
                .map(category ->
                        rules.map(found -> of(found, request, category)).orElse(List.of()))
                .toList();
    }

    private static Stream<Changed> changed(Vocabulary vocabulary, SharingRequest asked) {
        Stream<Changed> categories = vocabulary.categories().values().stream()
                .map(Vocabulary.Category::code)
                .filter(code -> WITHOUT_PERSONS.contains(code)
                        && !code.equals(asked.categories().get(0)))
                .map(code -> new Changed(Change.CATEGORY, code, asked.withCategory(code)));
        Stream<Changed> senders = parties(vocabulary)
                .filter(party -> party.type() == asked.sender().type() && !party.equals(asked.sender()))
                .map(party -> new Changed(Change.SENDER, party.toString(), asked.withSender(party)));
        Stream<Changed> receivers = parties(vocabulary)
                .filter(party -> !party.equals(asked.receiver()))
                .map(party -> new Changed(Change.RECEIVER, party.toString(), asked.withReceiver(party)));
        Stream<Changed> purposes = vocabulary.purposes().values().stream()
                .map(Vocabulary.Purpose::code)
                .filter(code -> !code.equals(asked.purpose()))
                .map(code -> new Changed(Change.PURPOSE, code, asked.withPurpose(code)));
        return Stream.of(categories, senders, receivers, purposes).flatMap(each -> each);
    }

    private static Stream<Party> parties(Vocabulary vocabulary) {
        return vocabulary.parties().values().stream().map(Vocabulary.Role::party);
    }

    private static Alternative answered(Rules rules, Changed changed) {
        Line line = rules.answer(changed.request()).lines().get(0);
        return new Alternative(
                changed.change(),
                changed.to(),
                line.outcome(),
                line.rules().stream().map(applied -> applied.rule().id()).toList());
    }
}
