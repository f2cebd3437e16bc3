package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementTerms;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.ruleset.RulesInForce;
import nl.partnership.ejb.screening.RecordContent;

/** Makes of what somebody types the terms of an agreement, and back. */
@Dependent
class AgreementWords {

    @Inject
    private RulesInForce inForce;

    @Inject
    private RecordContent content;

    @Inject
    private Signals signals;

    /**
     * @param partnership of today
     * @param before the newest version; null for a new agreement
     * @throws RuleViolation at the field that is to blame
     */
    AgreementTerms terms(Partnership partnership, TypedAgreement typed, AgreementVersion before) {
        content.require("title", typed.title(), before == null ? null : before.getTitle());
        content.require("text", typed.text(), before == null ? null : before.getText());
        Set<Organisation> parties = all(partnership)
                .filter(party -> typed.partyIds().contains(party.getId()))
                .collect(Collectors.toSet());
        signals.of(partnership.getSchool().getId())
                .requireChosen("signals", typed.signals(), before == null ? List.of() : before.getSignals());
        if (typed.until() != null && typed.until().isBefore(inForce.today())) {
            throw RuleViolation.at("until", "agreement.until.past");
        }
        return new AgreementTerms(
                typed.title(),
                typed.text(),
                parties,
                typed.from(),
                typed.until(),
                typed.reviewOn(),
                Set.copyOf(typed.signals()),
                rules(typed.rules()));
    }

    /** They must be of the rules in force today. */
    private List<String> rules(String typed) {
        List<String> ids = Arrays.stream(
                        (typed == null ? "" : typed).toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> known = ids.isEmpty() ? Set.of() : known();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw RuleViolation.at("rules", "agreement.noRule", id);
        });
        return ids;
    }

    private Set<String> known() {
        return inForce.rules().stream()
                .flatMap(rules -> rules.rules().stream())
                .map(one -> one.rule().id())
                .collect(Collectors.toSet());
    }

    /** A new agreement of a school, proposed by that organisation. */
    AgreementDraft fresh(Partnership partnership, Organisation proposer) {
        // often the school itself
        return draft(
                partnership, null, Stream.of(partnership.getSchool(), proposer).collect(Collectors.toSet()));
    }

    /** The next version of one. */
    AgreementDraft next(AgreementVersion newest, Partnership partnership, Organisation proposer) {
        Set<Organisation> stay = Stream.concat(
                        Stream.of(partnership.getSchool(), proposer),
                        newest.getAgreement().staying(partnership).stream())
                .collect(Collectors.toSet());
        return draft(partnership, newest, stay);
    }

    private static AgreementDraft draft(Partnership partnership, AgreementVersion newest, Set<Organisation> stay) {
        return new AgreementDraft(
                newest == null ? null : newest.getDigest(),
                partnership.getSchool().getId(),
                partnership.getSchool().getShortName(),
                newest == null ? null : typed(newest),
                all(partnership)
                        .filter(party -> newest == null || newest.getAgreement().isHere(party, partnership))
                        .sorted(Comparator.comparing((Organisation party) -> !party.equals(partnership.getSchool()))
                                .thenComparing(NameKey.byOrganisation(Organisation::getName)))
                        .map(party -> new AgreementDraft.Candidate(
                                party.getId(), party.getName(), party.getType(), stay.contains(party)))
                        .toList());
    }

    private static TypedAgreement typed(AgreementVersion version) {
        return new TypedAgreement(
                version.getTitle(),
                version.getText(),
                version.getParties().stream().map(Organisation::getId).toList(),
                version.getValidFrom(),
                version.getValidUntil(),
                version.getReviewOn(),
                version.getSignals(),
                String.join(" ", version.getRules()));
    }

    private static Stream<Organisation> all(Partnership partnership) {
        return Stream.concat(Stream.of(partnership.getSchool()), partnership.getPartners().stream())
                .filter(party -> !party.isClosed());
    }
}
