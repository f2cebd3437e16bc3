package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;

/** Agreements and expectations as what something follows from: it is made by their parties. */
@ApplicationScoped
public class FollowAgreements implements Followable {

    @Inject
    private VisibleExpectations expectations;

    @Inject
    private AgreementAccess access;

    @Override
    public Set<String> kinds() {
        return Set.of(ThreadOfAgreements.AGREEMENT, ExpectationDesk.KIND);
    }

    @Override
    public Followed require(ThreadEnd end) {
        return end.kind().equals(ExpectationDesk.KIND) ? expectation(end.id()) : agreement(end.id());
    }

    private Followed expectation(String id) {
        Expectation one = expectations.require(id);
        return new Followed(
                one,
                one.getSchool(),
                "Q3.3",
                one.getText(),
                ids(Stream.of(one.getSchool(), one.getAsker(), one.getPromiser())));
    }

    private Followed agreement(String id) {
        AgreementVersion newest = access.newest(id);
        WorkingAgreement agreement = newest.getAgreement();
        return new Followed(
                agreement, agreement.getSchool(), "Q3.1", newest.getTitle(), ids(newest.getParties().stream()));
    }

    private static Set<String> ids(Stream<Organisation> organisations) {
        return organisations.map(Organisation::getId).collect(Collectors.toSet());
    }
}
