package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.HangingOn;
import nl.partnership.ejb.partner.Ties;

/** To which consultations an organisation, or a role of it, comes; a role, and never a person. */
@ApplicationScoped
public class ConsultationTies implements Ties {

    private static final String HOLDING = "select count(distinct c.id) from ConsultationMember x join x.consultation c"
            + " where c.endedOn is null and x.organisation.id = :organisation";

    @Inject
    private HangingOn hanging;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return Ties.counted("support.ties.comes", hanging.role(HOLDING, "x", membership));
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Ties.counted("support.ties.meets", hanging.organisation(HOLDING, organisationId));
    }
}
