package nl.partnership.domain.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;

/** What a receipt says, apart from it, so that it can be erased. The trail has its digest, with the receipt. */
@Entity
@NotInTrail
@Table(name = "receipt_content")
public class ReceiptContent extends StoredEntity {

    @ManyToOne(optional = false)
    private Receipt receipt;

    private String content;

    protected ReceiptContent() {}

    ReceiptContent(Receipt receipt, String content) {
        this.receipt = receipt;
        this.content = content;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    /** JSON, as {@link Statement#json} wrote it. */
    public String getContent() {
        return content;
    }
}
