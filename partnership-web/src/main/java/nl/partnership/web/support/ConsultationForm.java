package nl.partnership.web.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.support.consultation.ConsultationRow;
import nl.partnership.ejb.support.consultation.SeatRow;
import nl.partnership.ejb.support.consultation.TypedConsultation;

/** A consultation, as somebody is writing it. */
public class ConsultationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_WEEKS = 6;

    private String name;
    private String purpose;
    private String place;
    private LocalTime start = LocalTime.of(15, 0);
    private int minutes = USUAL_MINUTES;
    private String[] members = {};
    private String chair;
    private String inviter;
    private String standIn;
    private int weeks = USUAL_WEEKS;
    private LocalDate firstOn;
    private String[] required = {};

    void read(ConsultationRow row) {
        name = row.name();
        purpose = row.purpose();
        place = row.place();
        start = row.start();
        minutes = row.minutes();
        members = row.seats().stream().map(SeatRow::key).toArray(String[]::new);
        chair = row.chair().key();
        inviter = row.inviter().key();
        standIn = row.standIn() == null ? null : row.standIn().key();
        weeks = row.weeks();
        firstOn = row.firstOn();
        required = row.required().stream().map(OrganisationType::name).toArray(String[]::new);
    }

    TypedConsultation typed() {
        return new TypedConsultation(
                name,
                purpose,
                place,
                start,
                minutes,
                List.of(members),
                chair,
                inviter,
                standIn,
                weeks,
                firstOn,
                Stream.of(required).map(OrganisationType::valueOf).toList());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String[] getMembers() {
        return members;
    }

    public void setMembers(String[] members) {
        this.members = members;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getInviter() {
        return inviter;
    }

    public void setInviter(String inviter) {
        this.inviter = inviter;
    }

    public String getStandIn() {
        return standIn;
    }

    public void setStandIn(String standIn) {
        this.standIn = standIn;
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }

    public String[] getRequired() {
        return required;
    }

    public void setRequired(String[] required) {
        this.required = required;
    }
}
