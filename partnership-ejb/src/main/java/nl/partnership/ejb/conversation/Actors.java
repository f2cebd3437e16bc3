package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/** Who can be named as being to act on a question: "Wie zijn aan zet?" */
@Dependent
class Actors {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private People people;

    /** Each organisation of the partnership as a whole, and its people. */
    List<AnswerRow.Actor> of(Conversation conversation) {
        return of(conversation, asked(conversation));
    }

    /** @param asked ids of the memberships that were asked to it */
    List<AnswerRow.Actor> of(Conversation conversation, Set<String> asked) {
        Partnership partnership = conversation.getPartnership();
        List<AnswerRow.Actor> actors = new ArrayList<>();
        Stream.concat(Stream.of(partnership.getSchool()), partnership.getPartners().stream())
                .map(Actors::whole)
                .forEach(actors::add);
        people.of(partnership, LocalDate.now(clock), asked).forEach(who -> actors.add(person(who)));
        actors.sort(Comparator.comparing(AnswerRow.Actor::type)
                .thenComparing(NameKey.byOrganisation(AnswerRow.Actor::organisation))
                .thenComparing(AnswerRow.Actor::name, Comparator.nullsFirst(NameKey.byPerson(name -> name))));
        return actors;
    }

    /** Their ids alone: with the participants each of their memberships would be read. */
    private Set<String> asked(Conversation conversation) {
        return Set.copyOf(entityManager
                .createQuery("select x.membership.id from Participant x where x.conversation.id = :id", String.class)
                .setParameter("id", conversation.getId())
                .getResultList());
    }

    /** The one with this key; null for no key. */
    AnswerRow.Actor chosen(Conversation conversation, String key) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        return of(conversation).stream()
                .filter(actor -> actor.key().equals(key))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("actor", "conversation.answer.actorElsewhere"));
    }

    private static AnswerRow.Actor whole(Organisation organisation) {
        return new AnswerRow.Actor(
                organisation.getId(), organisation.getShortName(), organisation.getType(), null, null, null);
    }

    private static AnswerRow.Actor person(Who who) {
        return new AnswerRow.Actor(
                who.organisationId(), who.organisation(), who.type(), who.role(), who.membershipId(), who.name());
    }
}
