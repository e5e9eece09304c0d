#pragma once

#include "app/cli/Context.h"

// Each function adds one family of subcommands; what runs is the subcommand's callback.
namespace ventanilla::cli {

void addStoreCommands(CLI::App &app, Context &context);     // init, unlock
void addStoreCareCommands(CLI::App &app, Context &context); // verify, digest, backup, restore, rekey
void addDemoCommand(CLI::App &app, Context &context);
void addOperatorCommands(CLI::App &app, Context &context);    // operator, unit, agreement
void addInterchangeCommands(CLI::App &app, Context &context); // import, export
void addPersonCommands(CLI::App &app, Context &context);      // search, screening
void addPersonFileCommands(CLI::App &app, Context &context);  // person, audit
// person duplicates, compare, merge, separate, distinct
void addPersonMergeCommands(CLI::App &person, Context &context);
void addAttentionCommands(CLI::App &app, Context &context);         // attention, receipt
void addReferralCommands(CLI::App &app, Context &context);          // referral
void addReferralMapCommand(CLI::App &referral, Context &context);   // referral map
void addProtocolCommands(CLI::App &app, Context &context);          // protocol
void addClosingDayCommands(CLI::App &app, Context &context);        // closing-day
void addCatalogueCommands(CLI::App &app, Context &context);         // benefit
void addCataloguePrintCommands(CLI::App &app, Context &context);    // catalogue
void addGrantCommands(CLI::App &app, Context &context);             // grant
void addStockCommands(CLI::App &app, Context &context);             // stock
void addAlertCommands(CLI::App &app, Context &context);             // alert
void addDeviceCommands(CLI::App &app, Context &context);            // device
void addSyncCommands(CLI::App &app, Context &context);              // sync, and what a stick carries
void addStickCommands(CLI::App &sync, Context &context);            // sync export, sync import
void addStickEnrolmentCommands(CLI::App &device, Context &context); // device request, admit, join
void addConflictCommands(CLI::App &app, Context &context);          // conflict
void addBenchCommand(CLI::App &app, Context &context);

} // namespace ventanilla::cli
