package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * When an organisation last looked on in a conversation that another leads. Of the organisation only: which of its people
 * looked is nobody's business. Its moment is written past the entity manager, by many at once.
 */
@Entity
@NotInTrail
public class Onlooker extends StoredEntity {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    protected Onlooker() {}

    private Onlooker(Conversation conversation, Organisation organisation) {
        this.conversation = conversation;
        this.organisation = organisation;
    }

    /** One for each organisation that takes part beside the school; none of them looked yet. */
    public static List<Onlooker> of(Conversation conversation) {
        return conversation.getParticipants().stream()
                .map(Participant::getMembership)
                .map(Membership::getOrganisation)
                .distinct()
                .filter(organisation -> !organisation.equals(conversation.getSchool()))
                .map(organisation -> new Onlooker(conversation, organisation))
                .toList();
    }
}
