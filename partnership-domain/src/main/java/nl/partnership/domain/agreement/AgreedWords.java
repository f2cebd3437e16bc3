package nl.partnership.domain.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/** The words of an agreement, between whom it is, and until when; they never change. */
@MappedSuperclass
public abstract class AgreedWords extends SearchedEntity {

    @Convert(converter = FreeText.class)
    @Screened("AgreementWords.title")
    private String title;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("AgreementWords.text")
    private String text;

    @ManyToMany
    @JoinTable(
            name = "agreement_party",
            joinColumns = @JoinColumn(name = "agreement_version_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> parties = new HashSet<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @ElementCollection
    @CollectionTable(name = "agreement_signal", joinColumns = @JoinColumn(name = "agreement_version_id"))
    @Column(name = "signal_code")
    @Convert(converter = SignalConverter.class)
    private Set<Signal> signals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreement_rule", joinColumns = @JoinColumn(name = "agreement_version_id"))
    @Column(name = "rule_id")
    private Set<String> rules = new HashSet<>();

    private String digest;

    AgreedWords() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(title, text);
    }

    AgreedWords(AgreementTerms terms) {
        title = terms.title();
        text = terms.text();
        parties.addAll(terms.parties());
        validFrom = terms.from();
        validUntil = terms.until();
        reviewOn = terms.reviewOn();
        signals.addAll(terms.signals());
        rules.addAll(terms.rules());
        digest = terms.digest();
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public Set<Organisation> getParties() {
        return Set.copyOf(parties);
    }

    public boolean hasParty(Organisation organisation) {
        return parties.contains(organisation);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** When the parties look at it together. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** In the order in which people name them. */
    public List<Signal> getSignals() {
        return signals.stream().sorted().toList();
    }

    /** Ids of the sharing rules that it leans on, in their order. */
    public List<String> getRules() {
        return rules.stream().sorted().toList();
    }

    /** Of all of it; see {@link AgreementTerms#digest}. */
    public String getDigest() {
        return digest;
    }
}
