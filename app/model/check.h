#pragma once

#include "model/draft.h"
#include "model/problem.h"

#include <tl/expected.hpp>

namespace Intake {

class CheckedClient;

/// The only maker of a CheckedClient. Every text that is no value yet is a problem, as is each breach of the field
/// table's rules: first and last name missing, the shape of an email, a birth date after `today` or more than 120 years
/// before it, an alert over 500 code points, no ISO country code, a row with a detail but without its name, control
/// characters and broken characters, a text over its stated limit. Problems come in the order of the table; after them,
/// as unknown keys, texts under paths that no field has. Positions count the characters as typed.
tl::expected<CheckedClient, Problems> check(const Draft &draft, QDate today);

/// Where a row that was sent stands on screen. check() drops empty rows, so that the server's `medications/0/name` may
/// be `medications/1/name` of the draft; other paths stay as they are.
QString pathInDraft(const Draft &draft, const QString &sentPath);

/// A client that may be sent: normal form C, no spaces at the ends of texts, phones that have their calling code
/// without punctuation, no empty rows. The API takes nothing else, so that nothing unchecked can be sent.
class CheckedClient
{
public:
    const Client &client() const { return m_client; }

    /// The request body: compact JSON, UTF-8, members in a stable order.
    QByteArray body() const;

private:
    friend tl::expected<CheckedClient, Problems> check(const Draft &, QDate);
    explicit CheckedClient(Client client)
        : m_client(std::move(client))
    {
    }

    Client m_client;
};

} // namespace Intake
