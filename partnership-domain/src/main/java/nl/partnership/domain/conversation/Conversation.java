package nl.partnership.domain.conversation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * A conversation with the card (Dutch: gesprek). Somebody at the school plans it and asks people of the partnership;
 * it can move or be cancelled until it is opened. Open, the joint answers grow in it. Closed, it never changes again:
 * who finds a mistake adds a correction with a name and a date. It keeps the version of the card it was planned with.
 */
@Entity
@StoredAs("conversation")
public class Conversation extends StoredEntity {

    @ManyToOne(optional = false)
    private Partnership partnership;

    @ManyToOne(optional = false)
    @JoinColumn(name = "card_version_id")
    private CardVersion cardVersion;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private ConversationStatus status = ConversationStatus.PLANNED;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private int minutes;

    private String place;

    @ManyToOne(optional = false)
    private Membership convener;

    @ManyToOne
    @JoinColumn(name = "stand_in_id")
    private Membership standIn;

    @ElementCollection
    @CollectionTable(name = "conversation_theme", joinColumns = @JoinColumn(name = "conversation_id"))
    @Column(name = "theme_code")
    private Set<String> themes = new HashSet<>();

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Participant> participants = new HashSet<>();

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Guest> guests = new HashSet<>();

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @NotInTrail
    @Column(name = "school_name")
    private String schoolName;

    @NotInTrail
    @Column(name = "names_found_on")
    private LocalDate namesFoundOn;

    @NotInTrail
    @ElementCollection
    @CollectionTable(name = "conversation_person", joinColumns = @JoinColumn(name = "conversation_id"))
    private Set<NamedPerson> people = new HashSet<>();

    @NotInTrail
    @ElementCollection
    @CollectionTable(name = "conversation_organisation", joinColumns = @JoinColumn(name = "conversation_id"))
    private Set<NamedOrganisation> organisations = new HashSet<>();

    @NotInTrail
    @ElementCollection
    @CollectionTable(name = "conversation_task", joinColumns = @JoinColumn(name = "conversation_id"))
    private Set<NamedTask> tasks = new HashSet<>();

    protected Conversation() {}

    /** @param convener of the partnership's school; takes part */
    public Conversation(Partnership partnership, CardVersion cardVersion, Membership convener) {
        if (!partnership.getSchool().equals(convener.getOrganisation())) {
            throw new RuleViolation("conversation.plan.notYourSchool");
        }
        this.partnership = partnership;
        this.cardVersion = cardVersion;
        this.convener = convener;
        participants.add(new Participant(this, convener));
    }

    /** Sets when, where and about what; only until the conversation opens. A move makes the calendar entry newer. */
    public void plan(Phase newPhase, Appointment appointment, Collection<String> themeCodes) {
        mustBe(ConversationStatus.PLANNED);
        if (newPhase == null) {
            throw RuleViolation.at("phase", "conversation.plan.phaseMissing");
        }
        if (!partnership.getSchoolYear().contains(appointment.date())) {
            throw RuleViolation.at(
                    "date",
                    "conversation.plan.outsideYear",
                    partnership.getSchoolYear().toString());
        }
        if (!appointment.exists()) {
            throw RuleViolation.at("start", "conversation.plan.startSkipped");
        }
        if (themeCodes.isEmpty()) {
            throw RuleViolation.at("themes", "conversation.plan.themesMissing");
        }
        if (themeCodes.stream().anyMatch(code -> card().theme(code).isEmpty())) {
            throw RuleViolation.at("themes", "conversation.plan.themeUnknown");
        }
        phase = newPhase;
        heldOn = appointment.date();
        startsAt = appointment.start();
        minutes = appointment.minutes();
        place = appointment.place();
        themes.retainAll(themeCodes);
        themes.addAll(themeCodes);
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
        wanted.forEach(membership -> participants.add(new Participant(this, membership)));
    }

    public Guest welcome(String name, String organisation) {
        mustBe(ConversationStatus.PLANNED);
        Guest guest = new Guest(this, name, organisation);
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

    /** The number that makes the next invitation replace the earlier ones in people's calendars. */
    public int nextCalendarSequence() {
        return ++calendarSequence;
    }

    public void cancel() {
        mustBe(ConversationStatus.PLANNED);
        status = ConversationStatus.CANCELLED;
        calendarSequence++;
    }

    public void open(Instant now) {
        mustBe(ConversationStatus.PLANNED);
        status = ConversationStatus.OPEN;
        openedAt = now;
    }

    /** @param id of a participant or a guest of this conversation */
    public void attend(String id, Attendance attendance) {
        mustBe(ConversationStatus.OPEN);
        participants.stream().filter(each -> each.getId().equals(id)).forEach(each -> each.attend(attendance));
        guests.stream().filter(each -> each.getId().equals(id)).forEach(each -> each.attend(attendance));
    }

    /**
     * Keeps how what is about to be closed calls people, organisations and tasks: that never changes again, whoever is
     * called otherwise later. Those who were asked are kept by the close itself.
     */
    public void keepNames(
            Collection<NamedPerson> ofPeople,
            Collection<NamedOrganisation> ofOrganisations,
            Collection<NamedTask> ofTasks) {
        mustBe(ConversationStatus.OPEN);
        ofPeople.forEach(this::keepName);
        organisations.addAll(ofOrganisations);
        tasks.addAll(ofTasks);
    }

    private void keepName(NamedPerson person) {
        if (people.stream().noneMatch(kept -> kept.getMembershipId().equals(person.getMembershipId()))) {
            people.add(person);
        }
    }

    /**
     * @param next the day of the next conversation, after this one
     * @param noNext whether it was agreed that there is none; then {@code next} is null
     */
    public void close(Instant now, LocalDate next, boolean noNext) {
        mustBe(ConversationStatus.OPEN);
        if ((next == null) != noNext) {
            throw RuleViolation.at("nextOn", noNext ? "conversation.close.nextBoth" : "conversation.close.nextMissing");
        }
        if (next != null && !next.isAfter(heldOn)) {
            throw RuleViolation.at("nextOn", "conversation.close.nextTooEarly");
        }
        participants.forEach(each -> keepName(NamedPerson.of(each.getMembership())));
        schoolName = getSchool().getShortName();
        nextOn = next;
        closedAt = now;
        status = ConversationStatus.CLOSED;
    }

    /** For whatever hangs on this conversation: only an open one takes answers, agenda items and decisions. */
    public void mustBeOpen() {
        mustBe(ConversationStatus.OPEN);
    }

    private void mustBe(ConversationStatus needed) {
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

    public Card card() {
        return cardVersion.card();
    }

    /** The themes of this conversation, in the card's order. */
    public List<Theme> themes() {
        return card().themes().stream()
                .filter(theme -> themes.contains(theme.code()))
                .toList();
    }

    /** The questions of its themes, in the card's order. */
    public List<Question> questions() {
        return themes().stream().flatMap(theme -> theme.questions().stream()).toList();
    }

    public boolean asks(String questionCode) {
        return questions().stream().anyMatch(question -> question.code().equals(questionCode));
    }

    public Appointment appointment() {
        return new Appointment(heldOn, startsAt, minutes, place);
    }

    public Partnership getPartnership() {
        return partnership;
    }

    public Organisation getSchool() {
        return partnership.getSchool();
    }

    /** Short name of the school; once closed, the one of then. */
    public String getSchoolName() {
        return schoolName == null ? getSchool().getShortName() : schoolName;
    }

    /** Who is named in it, as they were called at the close; empty before that. */
    public Set<NamedPerson> getPeople() {
        return Set.copyOf(people);
    }

    /** Which organisations are to act, as they were called at the close; empty before that. */
    public Set<NamedOrganisation> getOrganisations() {
        return Set.copyOf(organisations);
    }

    /** The tasks that came out of it, as they were agreed at the close; empty before that. */
    public Set<NamedTask> getTasks() {
        return Set.copyOf(tasks);
    }

    /** The day on which the names were looked up, when that was after the close; else null. */
    public LocalDate getNamesFoundOn() {
        return namesFoundOn;
    }

    public CardVersion getCardVersion() {
        return cardVersion;
    }

    public Phase getPhase() {
        return phase;
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

    public int getCalendarSequence() {
        return calendarSequence;
    }

    /** When the next one is; null until closed, or when it was agreed that there is none. */
    public LocalDate getNextOn() {
        return nextOn;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
