// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/region.h"
#include "app/profile/profilefields.h"
#include "ui/profile/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <map>
#include <optional>

namespace Console::Ui {

// The fields of one profile, checked as they are typed. It saves nothing.
class ProfileForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    // stored: the profile is in the book, so its secret may be in the keychain.
    void setProfile(const Profile::Profile &profile, bool stored);
    // Nobody has typed a secret key for it yet, so there is none in the keychain either. Until the
    // next setProfile().
    void setSecretMissing();
    void setOthers(const QList<Profile::Profile> &others); // whose names are taken
    void setBackEnd(const QString &name); // of the keychain; empty: not known yet
    void setRegions(const QList<Cloud::Region> &regions); // to choose from, besides all

    // As typed, trimmed; the id is that of setProfile(). What is not understood is empty or as it
    // was: see problems().
    Profile::Profile profile() const;
    QList<Profile::FieldProblem> problems() const;
    // Shows every problem, and puts the cursor into the first one's field.
    void showAllProblems();
    bool isChanged() const; // since setProfile()
    SecretEdit &secretKey() { return *m_secretKey; }
    SecretEdit &proxyPassword() { return *m_proxyPassword; }
    void focusName();
    void focusKey(); // the first part of it that is missing

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Field = Profile::ProfileField;
    struct Row {
        QLabel *caption = nullptr;
        QWidget *field = nullptr;  // the one that takes the cursor
        QLayout *content = nullptr; // with what stands beside and below it
        QLabel *note = nullptr;    // what is wrong, or what was trimmed
    };

    void addRow(Field field, QWidget *widget, QWidget *beside = nullptr);
    void fillCombos();
    void retranslateUi();
    void onEdited(Field field);
    void trim(Field field, QLineEdit *edit);
    void showNotes();
    void showWhatApplies();
    void chooseCaFile();
    static QString captionOf(Field field);

    Profile::Profile m_profile;
    QList<Profile::Profile> m_others;
    QList<Cloud::Region> m_regions;
    QString m_backEnd;
    bool m_stored = false;
    bool m_secretMissing = false; // although it is stored
    bool m_filling = false;
    bool m_showAll = false;
    std::map<Field, Row> m_rows;
    std::map<Field, QString> m_trimmed; // what was removed, said until the next change
    QSet<int> m_touched;                // fields, as ints

    QFormLayout *m_layout;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_gatewayUrl;
    QComboBox *m_region;
    QLineEdit *m_accessKeyId;
    SecretEdit *m_secretKey;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxyHost;
    QLineEdit *m_proxyPort;
    QLineEdit *m_proxyUser;
    QLabel *m_proxyPasswordCaption;
    SecretEdit *m_proxyPassword;
    QComboBox *m_colour;
    QComboBox *m_guard;
};

} // namespace Console::Ui
