package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Sight;

/** Makes of an expectation what the caller gets to see of it: the one place that knows who may know how it went. */
@Dependent
class ExpectationViews {

    @Inject
    private Sight sight;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @param one that the caller sees */
    ExpectationRow row(Expectation one) {
        boolean told = isTold(one);
        return new ExpectationRow(
                one.getId(),
                one.getVersion(),
                one.getText(),
                one.getWithin(),
                one.getSchool().getId(),
                one.getSchool().getShortName(),
                who(one.getAsker()),
                who(one.getPromiser()),
                name(one.getAuthor()),
                LocalDate.ofInstant(one.getAskedAt(), clock.getZone()),
                one.on(LocalDate.now(clock), told),
                told && one.getReply() != null ? said(one) : null,
                mayKnow(one) ? went(one) : null,
                one.getLastDay(),
                one.keptUntil());
    }

    private static ExpectationRow.Who who(Organisation organisation) {
        return new ExpectationRow.Who(organisation.getId(), organisation.getShortName(), organisation.getType());
    }

    private boolean isTold(Expectation one) {
        return one.getReply() == null
                || sight.of(
                        one.getRepliedBy().getOrganisation().getId(),
                        one.getRepliedParty(),
                        ExpectationCensus.EXPECTATION);
    }

    /** Who recorded a paper may be of another organisation than who said it. */
    private ExpectationRow.Said said(Expectation one) {
        return new ExpectationRow.Said(
                one.getReply(),
                one.getReplyWords(),
                one.isOnPaper() ? null : one.getRepliedBy().getRole(),
                one.getPaperFunction(),
                one.isOnPaper() ? null : name(one.getRepliedBy()),
                one.getRepliedOn());
    }

    private String name(Membership membership) {
        boolean own = sight.isOwn(membership.getOrganisation().getId())
                && !current.get().isWalking();
        return own ? membership.getPerson().getName() : null;
    }

    /**
     * Whether the caller is of one of the two, itself: not its board or its schools, not who walks in its eyes, and nobody
     * who only oversees.
     */
    boolean isBetween(Expectation one) {
        String organisation = current.get().organisationId();
        return !current.get().isWalking()
                && (one.getAsker().getId().equals(organisation)
                        || one.getPromiser().getId().equals(organisation));
    }

    private boolean mayKnow(Expectation one) {
        return one.getOutcome() != null
                && isBetween(one)
                && sight.of(one.getAsker().getId(), one.getOutcomeParty(), ExpectationCensus.EXPECTATION);
    }

    private ExpectationRow.Went went(Expectation one) {
        boolean words = one.getPromiserParty() != null
                && sight.of(one.getPromiser().getId(), one.getPromiserParty(), ExpectationCensus.EXPECTATION);
        return new ExpectationRow.Went(
                one.getOutcome().name(), words ? one.getPromiserWords() : null, one.getOutcomeOn());
    }
}
