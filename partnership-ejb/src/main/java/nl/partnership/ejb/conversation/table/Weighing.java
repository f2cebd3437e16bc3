package nl.partnership.ejb.conversation.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.AtTable.Seat;

/**
 * Weighs what one organisation may say to all others at a table at once: of every two that meet there the strictest
 * outcome.
 */
final class Weighing {

    /** What a guest may hear as well: it is about nobody. */
    private static final Set<String> ALSO_FOR_GUESTS = Set.of(Codes.WORKING_ARRANGEMENT, Codes.GROUP_SIGNAL);

    private final Rules rules;
    private final BetweenRoles between;
    /**
     * What one says to another.
     *
     * @param hearer null for a guest
     */
    private record Said(Party speaker, Seat hearer, Outcome outcome, List<String> conditions) {}

    /**
     * Of one category.
     *
     * @param speaking who of those who speak makes it stricter
     * @param hearing who of those who hear it does
     */
    record Weighed(
            String category,
            Outcome outcome,
            List<String> conditions,
            Set<Party> speaking,
            Set<Seat> hearing,
            boolean guest) {}

    Weighing(Rules rules, LocalDate day, String purpose) {
        this.rules = rules;
        between = new BetweenRoles(rules, day, purpose);
    }

    /**
     * A line for each category, in the order of the vocabulary; none where nobody speaks, or nobody of another
     * organisation hears it.
     *
     * @param organisationId the organisation that speaks, by those of it who were asked
     */
    List<Weighed> of(String organisationId, AtTable table) {
        List<Seat> speaking = table.asked().stream()
                .filter(seat -> seat.of().organisationId().equals(organisationId))
                .toList();
        boolean guest = table.guests();
        Set<Party> speakers = speaking.stream().map(Seat::party).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Seat> hearers = table.asked().stream()
                .filter(seat -> speaking.stream().noneMatch(one -> one.of().isOneWith(seat.of())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return speakers.isEmpty() || (hearers.isEmpty() && !guest)
                ? List.of()
                : rules.vocabulary().categories().values().stream()
                        .map(category -> weighed(category.code(), said(category.code(), speakers, hearers, guest)))
                        .toList();
    }

    private List<Said> said(String category, Set<Party> speakers, Set<Seat> hearers, boolean guest) {
        List<Said> all = new ArrayList<>();
        for (Party speaker : speakers) {
            for (Seat hearer : hearers) {
                Line line = between.line(category, speaker, hearer.party());
                all.add(new Said(speaker, hearer, line.outcome(), line.conditions()));
            }
            if (guest && !ALSO_FOR_GUESTS.contains(category)) {
                all.add(new Said(speaker, null, Outcome.FORBIDDEN, List.of()));
            } else if (hearers.isEmpty()) {
                all.add(toAnybody(category, speaker));
            }
        }
        return all;
    }

    /** A guest is of no party: where nobody else hears it, what may be said to whoever there is. */
    private Said toAnybody(String category, Party speaker) {
        List<Line> lines = rules.vocabulary().parties().values().stream()
                .map(role -> between.line(category, speaker, role.party()))
                .toList();
        return new Said(
                speaker,
                null,
                lines.stream().map(Line::outcome).reduce(Outcome.ALLOWED, Outcome::strictest),
                lines.stream().flatMap(line -> line.conditions().stream()).toList());
    }

    private Weighed weighed(String category, List<Said> all) {
        Outcome outcome = all.stream().map(Said::outcome).reduce(Outcome.ALLOWED, Outcome::strictest);
        List<Said> strict = all.stream().filter(one -> one.outcome() == outcome).toList();
        Set<Party> speaking = strict.stream().map(Said::speaker).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Seat> hearing = new LinkedHashSet<>();
        strict.forEach(one -> hearing.add(one.hearer()));
        boolean someSpeak =
                speaking.size() < all.stream().map(Said::speaker).distinct().count();
        boolean someHear =
                hearing.size() < all.stream().map(Said::hearer).distinct().count();
        // where each speaker and each hearer has a part in it, but not every two, it is as those who hear it are
        boolean told = strict.size() < all.size() && (someHear || !someSpeak);
        boolean guest = told && hearing.contains(null);
        hearing.remove(null);
        return new Weighed(
                category,
                outcome,
                outcome.compareTo(Outcome.CONDITIONAL) <= 0 ? conditions(all) : List.of(),
                someSpeak ? speaking : Set.of(),
                told ? hearing : Set.of(),
                guest);
    }

    /** What has to be so for all of them, in the order of the vocabulary. */
    private List<String> conditions(List<Said> all) {
        Set<String> asked =
                all.stream().flatMap(one -> one.conditions().stream()).collect(Collectors.toSet());
        asked.removeAll(Codes.ALWAYS);
        return rules.vocabulary().conditions().values().stream()
                .map(Vocabulary.Condition::code)
                .filter(asked::contains)
                .toList();
    }
}
