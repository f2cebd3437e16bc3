package nl.partnership.web.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Facts;
import nl.partnership.ejb.consent.NewConsent;

/** What somebody said about sharing, as it is typed: who, whether they consent, to what, when, and where it is laid down. */
public abstract class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String[] givers = {};
    private Boolean given;
    private String receiver;
    private String[] categories = {};
    private String purpose;
    private LocalDate givenOn;
    private String reference;

    NewConsent typed() {
        return new NewConsent(
                Stream.of(givers).map(Facts.Giver::valueOf).collect(Collectors.toSet()),
                given,
                receiver,
                List.of(categories),
                purpose,
                givenOn,
                reference);
    }

    public List<String> getCategoryList() {
        return List.of(categories);
    }

    public String[] getGivers() {
        return givers;
    }

    public void setGivers(String[] givers) {
        this.givers = givers;
    }

    public Boolean getGiven() {
        return given;
    }

    public void setGiven(Boolean given) {
        this.given = given;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String[] getCategories() {
        return categories;
    }

    public void setCategories(String[] categories) {
        this.categories = categories;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
