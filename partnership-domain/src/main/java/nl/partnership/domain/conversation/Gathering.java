package nl.partnership.domain.conversation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/** Who is asked to a conversation of a partnership, who may lead it, and who came. */
@MappedSuperclass
public abstract class Gathering extends KeptNames {

    @ManyToOne(optional = false)
    private Partnership partnership;

    @Enumerated(EnumType.STRING)
    private ConversationStatus status = ConversationStatus.PLANNED;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @ManyToOne(optional = false)
    private Membership convener;

    @ManyToOne
    @JoinColumn(name = "stand_in_id")
    private Membership standIn;

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Participant> participants = new HashSet<>();

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Guest> guests = new HashSet<>();

    Gathering() {}

    /** @param convener of the partnership's school; takes part */
    Gathering(Partnership partnership, Membership convener) {
        if (!partnership.getSchool().equals(convener.getOrganisation())) {
            throw new RuleViolation("conversation.plan.notYourSchool");
        }
        this.partnership = partnership;
        this.convener = convener;
        participants.add(new Participant(self(), convener));
    }

    abstract Conversation self();

    void become(ConversationStatus next) {
        status = next;
    }

    void holdOn(LocalDate day) {
        heldOn = day;
    }

    /** @param other who may lead in the convener's place, at the school itself; null for nobody */
    public void letStandIn(Membership other) {
        mustBe(ConversationStatus.PLANNED);
        if (other != null && !other.getOrganisation().equals(getSchool())) {
            throw RuleViolation.at("standIn", "conversation.plan.standInElsewhere");
        }
        standIn = other;
    }

    /** Asks exactly these people, the convener and the stand-in: others who were asked before are no longer. */
    public void invite(Collection<Membership> memberships) {
        mustBe(ConversationStatus.PLANNED);
        for (Membership membership : memberships) {
            if (!partnership.hasParty(membership.getOrganisation()) || !membership.isValidOn(heldOn)) {
                throw RuleViolation.at(
                        "participants",
                        "conversation.plan.notInPartnership",
                        membership.getPerson().getName());
            }
        }
        Set<Membership> wanted = new HashSet<>(memberships);
        wanted.add(convener);
        if (standIn != null) {
            wanted.add(standIn);
        }
        participants.removeIf(participant -> !wanted.remove(participant.getMembership()));
        wanted.forEach(membership -> participants.add(new Participant(self(), membership)));
    }

    /** Who left leads, stands in and takes part no longer; the successor does. What is over stays as it was. */
    public void handOver(Membership leaving, Membership successor) {
        if (status != ConversationStatus.PLANNED && status != ConversationStatus.OPEN) {
            return;
        }
        convener = convener.equals(leaving) ? successor : convener;
        if (leaving.equals(standIn)) {
            standIn = successor.equals(convener) ? null : successor;
        }
        if (participants.removeIf(each -> each.getMembership().equals(leaving))
                && participants.stream().noneMatch(each -> each.getMembership().equals(successor))) {
            participants.add(new Participant(self(), successor));
        }
    }

    public Guest welcome(String name, String organisation) {
        mustBe(ConversationStatus.PLANNED);
        Guest guest = new Guest(self(), name, organisation);
        return guests.stream()
                .filter(known -> known.isCalled(guest.getName(), guest.getOrganisation()))
                .findFirst()
                .orElseGet(() -> {
                    guests.add(guest);
                    return guest;
                });
    }

    /** Lets go of every guest but these. */
    public void keepOnly(Collection<Guest> expected) {
        mustBe(ConversationStatus.PLANNED);
        guests.retainAll(expected);
    }

    /** @param id of a participant or a guest of this conversation */
    public void attend(String id, Attendance attendance) {
        mustBe(ConversationStatus.OPEN);
        participants.stream().filter(each -> each.getId().equals(id)).forEach(each -> each.attend(attendance));
        guests.stream().filter(each -> each.getId().equals(id)).forEach(each -> each.attend(attendance));
    }

    /** For whatever hangs on this conversation: only an open one takes answers, agenda items and decisions. */
    public void mustBeOpen() {
        mustBe(ConversationStatus.OPEN);
    }

    void mustBe(ConversationStatus needed) {
        if (status != needed) {
            throw new RuleViolation("conversation.is." + status);
        }
    }

    /** Whether the organisation is the school or sends somebody: then its people see the content. */
    public boolean isAttendedBy(Organisation organisation) {
        return getSchool().equals(organisation)
                || participants.stream()
                        .anyMatch(each -> each.getMembership().getOrganisation().equals(organisation));
    }

    public Partnership getPartnership() {
        return partnership;
    }

    public Organisation getSchool() {
        return partnership.getSchool();
    }

    public ConversationStatus getStatus() {
        return status;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public Membership getConvener() {
        return convener;
    }

    /** Null when nobody was named. */
    public Membership getStandIn() {
        return standIn;
    }

    public Set<Participant> getParticipants() {
        return Set.copyOf(participants);
    }

    public Set<Guest> getGuests() {
        return Set.copyOf(guests);
    }
}
