package nl.partnership.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.Text;

/** What a consultation is called and is for, where it is, and at what time. */
@MappedSuperclass
public abstract class ConsultationDetails extends SearchedEntity {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 400;
    private static final int LONGEST_PLACE = 120;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;

    @Convert(converter = FreeText.class)
    @Screened("ConsultationDesk.name")
    private String name;

    @NotInTrail
    @Column(name = "name_key")
    private String nameKey;

    @Convert(converter = FreeText.class)
    @Screened("ConsultationDesk.purpose")
    private String purpose;

    @Convert(converter = FreeText.class)
    @Screened("ConsultationDesk.place")
    private String place;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private int minutes;

    protected ConsultationDetails() {}

    @Override
    protected List<String> searched() {
        return List.of(name, purpose, place);
    }

    /** Throws {@link RuleViolation} at the field that lacks or does not fit. */
    final void describe(ConsultationTerms terms) {
        name = line("name", terms.name(), LONGEST_NAME, "support.consultation.noName");
        nameKey = NameKey.ofOrganisation(name);
        purpose = PaperSigns.require(
                "purpose",
                Text.required("purpose", terms.purpose(), LONGEST_PURPOSE, "support.consultation.noPurpose"));
        place = line("place", terms.place(), LONGEST_PLACE, "support.consultation.noPlace");
        if (terms.start() == null) {
            throw RuleViolation.at("start", "support.consultation.noStart");
        }
        if (terms.minutes() < SHORTEST || terms.minutes() > LONGEST) {
            throw RuleViolation.at("minutes", "support.consultation.noMinutes", SHORTEST, LONGEST);
        }
        startsAt = terms.start();
        minutes = terms.minutes();
    }

    private static String line(String field, String typed, int longest, String missing) {
        return PaperSigns.require(field, Text.requiredLine(field, typed, longest, missing));
    }

    public String getName() {
        return name;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getPlace() {
        return place;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public int getMinutes() {
        return minutes;
    }
}
