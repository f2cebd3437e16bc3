package nl.partnership.domain.privacy.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/** What only people know of the processing of a board: one a board. It holds until it is written anew. */
@Entity
@StoredAs("register-card")
@Table(name = "register_card")
public class RegisterCard extends StoredEntity {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final String MISSING = "privacy.register.missing";

    @ManyToOne(optional = false)
    private Organisation board;

    @Convert(converter = FreeText.class)
    @NotScreened("name and address of an organisation")
    private String controller;

    @NotScreened("the address of a function")
    private String contact;

    @NotScreened("the address of a function")
    private String officer;

    @Convert(converter = FreeText.class)
    @Screened("RegisterCardService.basis")
    private String basis;

    @Convert(converter = FreeText.class)
    @Screened("RegisterCardService.processors")
    private String processors;

    @Convert(converter = FreeText.class)
    @Screened("RegisterCardService.joint")
    private String joint;

    @Convert(converter = FreeText.class)
    @Screened("RegisterCardService.transfers")
    private String transfers;

    @ManyToOne(optional = false)
    @JoinColumn(name = "written_by_id")
    private Person writtenBy;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected RegisterCard() {}

    /** @throws RuleViolation as {@link #write} */
    public RegisterCard(Organisation board, RegisterWords words, Person by, LocalDate today) {
        this.board = board;
        write(words, by, today);
    }

    /** @throws RuleViolation at the field of {@link RegisterWords} that lacks or is too long */
    public final void write(RegisterWords words, Person by, LocalDate today) {
        controller = PaperSigns.require(
                "controller", Text.requiredLine("controller", words.controller(), LONGEST_LINE, MISSING));
        contact = MailAddress.of("contact", words.contact());
        officer = MailAddress.of("officer", words.officer());
        basis = PaperSigns.require("basis", Text.required("basis", words.basis(), LONGEST_TEXT, MISSING));
        processors = PaperSigns.require("processors", Text.optional("processors", words.processors(), LONGEST_TEXT));
        joint = PaperSigns.require("joint", Text.optional("joint", words.joint(), LONGEST_TEXT));
        transfers = PaperSigns.require("transfers", Text.optional("transfers", words.transfers(), LONGEST_TEXT));
        writtenBy = by;
        writtenOn = today;
    }

    public RegisterWords words() {
        return new RegisterWords(controller, contact, officer, basis, processors, joint, transfers);
    }

    public Organisation getBoard() {
        return board;
    }

    public Person getWrittenBy() {
        return writtenBy;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }
}
