package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.partner.LaidBefore;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What is said to an expectation, and how it went. Promising needs a mandate; without one it is laid before who may, and
 * who convenes at the school records what came back on paper. Each change hands back the version that the caller read.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class PromiseService {

    @Inject
    private ExpectationDesk desk;

    @Inject
    private AgreementAccess access;

    @Inject
    private Submissions submissions;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    /**
     * Answers for the caller's organisation.
     *
     * @param words how it can be, or why not; needed for {@link ExpectationReply#OTHERWISE}
     * @throws RuleViolation at the fields {@code reply} and {@code replyWords}, and when the caller may not promise
     */
    public void answer(String id, long version, ExpectationReply reply, String words) {
        Expectation one = desk.change(id, version);
        if (reply != null
                && reply.isPromise()
                && access.ground(MandatePurpose.EXPECTATIONS).isEmpty()) {
            throw RuleViolation.at("reply", "agreement.expect.noMandate");
        }
        content.require("replyWords", words);
        one.answer(reply, words, access.membership(), access.today());
        desk.settle(one);
    }

    /**
     * Lays it before who may promise for the caller's organisation; whoever does so gets a task.
     *
     * @param before the function of who decides
     * @throws RuleViolation at the field {@code before}, and when nothing is asked of the caller's organisation
     */
    public void submit(String id, long version, String before) {
        Expectation one = desk.change(id, version);
        content.require("before", before);
        Membership by = access.membership();
        if (one.on(access.today()) != ExpectationState.ASKED
                || !one.getPromiser().equals(by.getOrganisation())) {
            throw new RuleViolation("agreement.expect.over");
        }
        submissions.lay(
                one,
                before,
                new LaidBefore(
                        ExpectationDesk.KIND,
                        id,
                        access.today(one.getSchool()).map(Partnership::getId).orElse(null),
                        by,
                        MailText.of(current.get().language(), "agreement.expect.submit.task")));
    }

    /**
     * Records what the other said on paper.
     *
     * @param function of who said it
     * @param day on which they did
     * @throws RuleViolation at the fields {@code reply}, {@code replyWords}, {@code function} and {@code paperDay}
     * @throws NotFound when it is none of the caller's school
     */
    @Allowed(Audience.CONVENER)
    public void recordPaper(
            String id, long version, ExpectationReply reply, String words, String function, LocalDate day) {
        Expectation one = desk.change(id, version);
        Membership by = requireOf(one.getSchool(), id);
        content.require("replyWords", words);
        content.require("function", function);
        one.answerOnPaper(reply, words, function, day, by, access.today());
        desk.settle(one);
    }

    /**
     * Takes the answer back: of the caller's organisation, or one that came on paper at the caller's school.
     *
     * @throws NotFound when it is neither
     */
    public void takeBack(String id, long version) {
        Expectation one = desk.change(id, version);
        requireOf(one.isOnPaper() && isCallers(one.getSchool()) ? one.getSchool() : one.getPromiser(), id);
        one.takeReplyBack();
    }

    /**
     * Who asked says how it went, or takes that back.
     *
     * @param outcome null to take it back
     * @throws RuleViolation at the field {@code outcome} when nothing was promised
     */
    public void lookBack(String id, long version, ExpectationOutcome outcome) {
        desk.change(id, version).lookBack(outcome, access.membership(), access.today());
    }

    /**
     * Who promised lays its words beside how it went.
     *
     * @param words null takes them away
     * @throws RuleViolation at the field {@code promiserWords}
     */
    public void layBeside(String id, long version, String words) {
        Expectation one = desk.change(id, version);
        content.require("promiserWords", words);
        one.layBeside(words, access.membership());
    }

    private Membership requireOf(Organisation organisation, String id) {
        if (!isCallers(organisation)) {
            throw new NotFound(ExpectationDesk.KIND, id);
        }
        return access.membership();
    }

    private boolean isCallers(Organisation organisation) {
        return organisation.equals(access.membership().getOrganisation());
    }
}
