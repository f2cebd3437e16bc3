package nl.partnership.ejb.support.consultation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationMeeting;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Planning;
import nl.partnership.ejb.conversation.Who;

/**
 * Makes a conversation of a day of a consultation: who has one of its roles today is asked, by the invitation that every
 * conversation has.
 */
@Stateless
@Allowed(Audience.CONVENER)
public class ConsultationTalkService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleConsultations visible;

    @Inject
    private ConsultationDesk desk;

    @Inject
    private Meetings meetings;

    @Inject
    private PlanService plans;

    /** What it can be about, those not yet discussed this school year first. */
    public List<Planning.Choice> themes() {
        return plans.proposal(desk.partnership().getId()).themes();
    }

    /**
     * Plans the conversation of one of its coming days, led by the caller, and invites.
     *
     * @param themes codes of the card
     * @return id of the conversation
     * @throws NotFound when it is not the caller's, or the day is none of its own
     * @throws RuleViolation at the field {@code themes}; when that day became a conversation already
     */
    public String plan(String id, LocalDate day, List<String> themes) {
        Consultation one = desk.own(visible.require(id));
        Partnership partnership = desk.lockOwn();
        boolean known = meetings.of(List.of(one)).get(id).dates().stream()
                .anyMatch(row -> row.day().equals(day));
        if (!known) {
            throw new NotFound("day of consultation", String.valueOf(day));
        }
        meetings.follow(one);
        Optional<ConsultationMeeting> there = meetings.on(one, day);
        if (there.filter(meetings::isUnderWay).isPresent()) {
            throw new RuleViolation("support.consultation.planned");
        }
        Planning proposal = plans.proposal(partnership.getId());
        String conversation = plans.plan(new ConversationPlan(
                partnership.getId(),
                proposal.plan().cardVersionId(),
                proposal.plan().phase(),
                day,
                one.getStartsAt(),
                one.getMinutes(),
                one.getPlace(),
                null,
                themes,
                people(one, proposal),
                List.of()));
        there.ifPresentOrElse(
                meeting -> meeting.replan(conversation),
                () -> entityManager.persist(ConsultationMeeting.planned(one, day, conversation)));
        return conversation;
    }

    /** Those of whom the caller may know that they have one of its roles. */
    private static List<String> people(Consultation one, Planning proposal) {
        Set<String> seats = one.getMembers().stream()
                .map(member -> SeatRow.key(member.getOrganisation().getId(), member.getRole()))
                .collect(Collectors.toSet());
        return proposal.people().stream()
                .filter(who -> seats.contains(SeatRow.key(who.organisationId(), who.role())))
                .map(Who::membershipId)
                .toList();
    }
}
