package nl.partnership.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.partner.NationalNumber;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.ejb.partner.sheet.EmergencySheet;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.web.base.Screen;

/** The emergency sheet of one of the caller's schools, before it is printed. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SheetService sheets;

    @Inject
    private ContactService contacts;

    @Inject
    private Screen screen;

    private String partnership;
    private EmergencySheet read;

    /** {@code NotFound} for a partnership of others; nothing is read when the caller has none this year. */
    public void open() {
        if (read == null) {
            List<ContactService.Place> places = contacts.places();
            if (partnership == null && !places.isEmpty()) {
                partnership = places.get(0).partnershipId();
            }
            read = partnership == null ? null : sheets.of(partnership);
        }
    }

    /** Keeps that the school prints it now, and opens the paper. */
    public void print() {
        sheets.print(partnership);
        screen.go("/partner/sheet-paper.xhtml?partnership=" + partnership);
    }

    public List<NationalNumber> getNational() {
        return NationalNumber.all();
    }

    /** What a telephone dials of a number on the sheet. */
    public List<PhoneNumber> numbers(String number) {
        return PhoneNumber.in(number);
    }

    /** Null when the caller works with no school this year. */
    public EmergencySheet getRead() {
        return read;
    }

    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership;
    }
}
