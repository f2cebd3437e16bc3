package nl.partnership.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.HangingOn;
import nl.partnership.ejb.partner.Ties;

/** What an organisation, or a role of it, informs others about; a role, and never a person. */
@ApplicationScoped
public class DutyTies implements Ties {

    private static final String HOLDING = "select count(d) from CommunicationDuty d where d.endedOn is null"
            + " and d.organisation.id = :organisation";

    @Inject
    private HangingOn hanging;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return Ties.counted("support.ties.role", hanging.role(HOLDING, "d", membership));
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Ties.counted("support.ties.informs", hanging.organisation(HOLDING, organisationId));
    }
}
