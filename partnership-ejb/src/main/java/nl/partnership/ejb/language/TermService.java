package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.language.Opinion;
import nl.partnership.domain.language.Terms;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** What a school and its partners mean by their terms: how far they mean the same, and what they agreed. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class TermService {

    @Inject
    private LanguageAccess access;

    @Inject
    private TermBook book;

    @Inject
    private Sight sight;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Trail trail;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return access.schools();
    }

    /** @throws NotFound when the caller does not work with that school today */
    public TermsView all(String schoolId) {
        Partnership partnership = access.partnership(schoolId);
        boolean leads = access.leads(schoolId);
        List<TermStanding> terms = book.of(schoolId, Eyes.of(sight)).stream()
                .filter(term -> leads || !term.resting() || !term.isEmpty())
                .toList();
        terms.forEach(term -> noteSeen(schoolId, term));
        return new TermsView(
                schoolId, partnership.getSchool().getShortName(), terms, leads, access.answers(partnership));
    }

    /** @throws NotFound when the caller does not work with that school today, and for a term that does not exist */
    public TermView get(String schoolId, String term) {
        Partnership partnership = access.partnership(schoolId);
        TermStanding standing = book.of(schoolId, Eyes.of(sight)).stream()
                .filter(one -> one.termCode().equals(term))
                .findFirst()
                .orElseThrow(() -> new NotFound("term", term));
        noteSeen(schoolId, standing);
        List<OpinionRow> said =
                standing.agreed() == null ? List.of() : standing.agreed().opinions();
        return new TermView(
                schoolId,
                partnership.getSchool().getShortName(),
                standing,
                standing.agreed() == null
                        ? List.of()
                        : LanguageAccess.parties(partnership)
                                .map(party -> new TermView.Said(
                                        party.getType(), party.getShortName(), opinion(said, party.getId())))
                                .toList(),
                access.organisationId(),
                access.team(),
                opinion(said, access.organisationId()),
                access.leads(schoolId),
                access.answers(partnership));
    }

    /** The terms whose meaning is agreed, to explain them where they stand; none of a school with which one does not work. */
    public List<ExplainedTerm> explanations(String schoolId) {
        return access.find(schoolId).stream()
                .flatMap(partnership -> book.explained(schoolId, Eyes.of(sight)).stream()
                        .map(term -> seen(partnership.getSchool(), term.agreed(), term.term())))
                .toList();
    }

    private ExplainedTerm seen(Organisation school, AgreedRow agreed, Terms.Term term) {
        trail.seen("agreed-definition", agreed.id(), school.getId());
        return new ExplainedTerm(term.code(), term.forms(), school.getShortName(), agreed.text());
    }

    private static Opinion opinion(List<OpinionRow> said, String organisationId) {
        return said.stream()
                .filter(one -> one.organisationId().equals(organisationId))
                .map(OpinionRow::opinion)
                .findFirst()
                .orElse(null);
    }

    private void noteSeen(String schoolId, TermStanding term) {
        if (term.term().isOwn()) {
            trail.seen("own-term", term.termCode(), schoolId);
        }
        if (term.agreed() != null) {
            trail.seen("agreed-definition", term.agreed().id(), schoolId);
            owned.seen("definition-opinion", term.agreed().id(), term.agreed().opinions());
        }
        Stream.concat(Stream.ofNullable(term.blind()), term.opened().stream().map(OpenedRound::round))
                .forEach(round -> trail.seen("term-round", round.id(), schoolId));
        term.opened().forEach(round -> owned.seen("definition", round.round().id(), round.definitions()));
    }
}
