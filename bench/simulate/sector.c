/* The sum of the parts of every company, draw by draw, written by hand from docs/model.md: what the compiled kernel is measured against.
 *
 * Blocks of draws run through each formula with the draws innermost, so that a compiler may take as many of them at once as the machine has room for;
 * what does not vary is computed once, and what companies share is computed once for all of them.
 *
 *   sector MODEL COLUMNS OUTPUTS DRAWS SECONDS
 *
 * MODEL is the text that bench/simulate/sector-file.ts writes, COLUMNS the uncertain inputs, one after the other, DRAWS numbers each. Writes the values
 * per share to OUTPUTS, company by company, then repeats the whole for SECONDS and prints nanoseconds per draw.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 256, MOST = 16, MOST_QUARTERS = 24, MOST_CONTRACTS = 16, MOST_INSTRUMENTS = 16 };
enum { STATED, TERMS, SECTOR };
enum { COLOCATION, CLOUD };

typedef struct {
  int kind, valuation, delay; /* delay: its column */
  double mw, value, term, margin, build_cost, ownership;
} contract;

typedef struct {
  int mine, contracts, instruments, expectation, unsigned_valuation, unsigned_kind, approved, power_cost; /* power_cost: its column */
  double hashrate, efficiency, leaving[MOST_QUARTERS];
  double expected_mw, base_mw, approved_mw, pipeline_mw, value_per_mw;
  double holdings, net_cash, shares;
  contract contract[MOST_CONTRACTS];
  double instrument_shares[MOST_INSTRUMENTS], strike[MOST_INSTRUMENTS];
} company;

/* The uncertain inputs that companies share, by column. */
enum {
  BITCOIN_PRICE, BITCOIN_GROWTH, NETWORK_GROWTH, CONVERSION_SHARE, CONTRACTED_PROBABILITY, EXPECTED_PROBABILITY, LATER_CONVERSION,
  RENT, CAP_RATE, BUILD_COST, GPU_REVENUE, GPU_UTILISATION, UNUSED_POWER_VALUE
};

static int quarters, target, companies;
static double days[MOST_QUARTERS], years[MOST_QUARTERS], after[MOST_QUARTERS], discount[MOST_QUARTERS];
static double bitcoin_premium, network_hashrate, fee_share, other_cost, mining_rate, hpc_rate, later_years, gross_to_critical, noi_margin;
static double gpus_per_mw, gpu_cost, gpu_life, cloud_margin, cloud_rate, pipeline_value;
static company sector[MOST];

static double number(FILE *file) {
  double value;
  if (fscanf(file, "%lf", &value) != 1) { fprintf(stderr, "the model file ends early\n"); exit(2); }
  return value;
}

static void read_model(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) { perror(path); exit(2); }
  quarters = number(file);
  target = number(file);
  for (int q = 0; q < quarters; q++) { days[q] = number(file); years[q] = number(file); after[q] = number(file); }
  double *assumptions[] = { &bitcoin_premium, &network_hashrate, &fee_share, &other_cost, &mining_rate, &hpc_rate, &later_years, &gross_to_critical,
    &noi_margin, &gpus_per_mw, &gpu_cost, &gpu_life, &cloud_margin, &cloud_rate, &pipeline_value };
  for (size_t i = 0; i < sizeof assumptions / sizeof *assumptions; i++) *assumptions[i] = number(file);
  companies = number(file);
  for (int c = 0; c < companies; c++) {
    company *one = &sector[c];
    one->mine = number(file);
    one->power_cost = number(file);
    one->hashrate = number(file);
    one->efficiency = number(file);
    for (int q = 0; q < quarters; q++) one->leaving[q] = number(file);
    one->expectation = number(file);
    one->expected_mw = number(file);
    one->unsigned_valuation = number(file);
    one->unsigned_kind = number(file);
    one->approved = number(file);
    one->base_mw = number(file);
    one->approved_mw = number(file);
    one->pipeline_mw = number(file);
    one->value_per_mw = number(file);
    one->holdings = number(file);
    one->net_cash = number(file);
    one->shares = number(file);
    one->contracts = number(file);
    for (int k = 0; k < one->contracts; k++) {
      contract *each = &one->contract[k];
      each->kind = number(file);
      each->valuation = number(file);
      each->mw = number(file);
      each->value = number(file);
      each->term = number(file);
      each->margin = number(file);
      each->build_cost = number(file);
      each->ownership = number(file);
      each->delay = number(file);
    }
    one->instruments = number(file);
    for (int k = 0; k < one->instruments; k++) { one->instrument_shares[k] = number(file); one->strike[k] = number(file); }
  }
  fclose(file);
  for (int q = 0; q < quarters; q++) discount[q] = 1 / exp(log(1 + mining_rate) * after[q]);
}

static double larger(double a, double b) { return a < b ? b : a; }
static double smaller(double a, double b) { return b < a ? b : a; }

/* One block of `n` draws; `column(k)` is the k-th uncertain input from the block's first draw on. */
static void value_block(const double *columns, size_t stride, double *outputs, int n) {
#define column(k) (columns + (size_t)(k) * stride)
  static double revenue_per_hash[MOST_QUARTERS][BLOCK], colocation[BLOCK], cloud[BLOCK], equity[BLOCK], unsigned_mw[BLOCK], expected[BLOCK], later_mw[BLOCK];
  static double btc_log[BLOCK], network_log[BLOCK];

  /* Market: bitcoin's price and the network's hashrate in each quarter. */
  for (int i = 0; i < n; i++) {
    btc_log[i] = log(1 + column(BITCOIN_GROWTH)[i]);
    network_log[i] = log(1 + column(NETWORK_GROWTH)[i]);
  }
  for (int q = 0; q < quarters; q++) {
    const double issued = 3.125 * (1 + fee_share) * 144 * days[q];
    for (int i = 0; i < n; i++) {
      const double network = network_hashrate * exp(network_log[i] * years[q]);
      const double price = column(BITCOIN_PRICE)[i] * exp(btc_log[i] * years[q]);
      revenue_per_hash[q][i] = issued * price / network;
    }
  }

  /* What a megawatt is worth by the sector's economics. */
  const double life_annuity = (1 - 1 / exp(log(1 + cloud_rate) * gpu_life)) / cloud_rate;
  for (int i = 0; i < n; i++) {
    const double rent = column(RENT)[i];
    colocation[i] = rent * noi_margin / column(CAP_RATE)[i] - column(BUILD_COST)[i];
    const double revenue = gpus_per_mw * 8760 * column(GPU_UTILISATION)[i] * column(GPU_REVENUE)[i];
    cloud[i] = colocation[i] + (revenue * cloud_margin - rent) * life_annuity - gpus_per_mw * gpu_cost;
  }
  const double later_discount = 1 / exp(log(1 + hpc_rate) * later_years);
  const double log_hpc_rate = log(1 + hpc_rate);

  for (int c = 0; c < companies; c++) {
    const company *one = &sector[c];
    double load_at_target = 0;
    const double load = one->hashrate * one->efficiency;

    for (int i = 0; i < n; i++)
      equity[i] = one->holdings * column(BITCOIN_PRICE)[i] * bitcoin_premium + one->pipeline_mw * pipeline_value + one->net_cash;

    /* The mine, quarter by quarter; it is switched off where it would lose money. */
    if (one->mine) {
      const double *power_cost = column(one->power_cost);
      for (int q = 0; q < quarters; q++) {
        const double retained = larger(one->hashrate - one->leaving[q] / one->efficiency, 0);
        const double used = retained * one->efficiency * 24 * days[q] * 1000;
        for (int i = 0; i < n; i++) {
          const double revenue = retained * revenue_per_hash[q][i];
          const double profit = larger(revenue - used * power_cost[i] - revenue * other_cost, 0);
          equity[i] += profit * discount[q];
        }
      }
      load_at_target = quarters > 0 ? larger(load - one->leaving[target], 0) : load;
    }

    /* Signed contracts. */
    double contracted = 0;
    for (int k = 0; k < one->contracts; k++) {
      const contract *each = &one->contract[k];
      const double *delay = column(each->delay);
      const double *probability = column(CONTRACTED_PROBABILITY);
      contracted += each->mw;
      if (each->valuation == TERMS && each->kind == COLOCATION) {
        const double income = each->value / each->term * each->margin, cost = each->build_cost * each->mw;
        for (int i = 0; i < n; i++)
          equity[i] += (income / column(CAP_RATE)[i] - cost) * each->ownership * probability[i] / exp(log_hpc_rate * delay[i]);
      } else if (each->valuation == TERMS) {
        const double margins = each->value / each->term * each->margin, gpus = gpus_per_mw * gpu_cost * each->mw;
        for (int i = 0; i < n; i++) {
          const double earned = (margins - column(RENT)[i] * each->mw) * life_annuity;
          equity[i] += (colocation[i] * each->mw + (earned - gpus)) * each->ownership * probability[i] / exp(log_hpc_rate * delay[i]);
        }
      } else {
        const double *worth = each->kind == CLOUD ? cloud : colocation;
        const double mw = each->mw * each->ownership;
        if (each->valuation == STATED)
          for (int i = 0; i < n; i++) equity[i] += mw * one->value_per_mw * probability[i] / exp(log_hpc_rate * delay[i]);
        else
          for (int i = 0; i < n; i++) equity[i] += mw * worth[i] * probability[i] / exp(log_hpc_rate * delay[i]);
      }
    }

    /* Megawatts expected by the target date beyond the signed ones, and later ones. */
    const double *worth = one->unsigned_kind == CLOUD ? cloud : colocation;
    for (int i = 0; i < n; i++) {
      const double by_target = one->expectation == 0 ? one->expected_mw : one->expectation == 1 ? one->base_mw * column(CONVERSION_SHARE)[i] : contracted;
      unsigned_mw[i] = one->expectation == 2 ? 0 : larger(by_target - contracted, 0);
      expected[i] = contracted + unsigned_mw[i];
      later_mw[i] = one->approved ? larger(one->base_mw / gross_to_critical - expected[i], 0) * smaller(column(LATER_CONVERSION)[i], 1) : 0;
    }
    for (int i = 0; i < n; i++) {
      const double per_mw = one->unsigned_valuation == STATED ? one->value_per_mw : worth[i];
      equity[i] += unsigned_mw[i] * per_mw * column(EXPECTED_PROBABILITY)[i] + later_mw[i] * per_mw * later_discount;
    }

    /* Approved power that nothing uses. */
    if (one->approved)
      for (int i = 0; i < n; i++) {
        const double used = (expected[i] + later_mw[i]) * gross_to_critical + load_at_target;
        equity[i] += larger(one->approved_mw - used, 0) * column(UNUSED_POWER_VALUE)[i];
      }

    /* Diluted value per share: the least over instruments in ascending order of strike. */
    double *value = outputs + (size_t)c * stride;
    for (int i = 0; i < n; i++) value[i] = equity[i] / one->shares;
    double brought = 0, count = one->shares;
    for (int k = 0; k < one->instruments; k++) {
      brought += one->instrument_shares[k] * one->strike[k];
      count += one->instrument_shares[k];
      for (int i = 0; i < n; i++) value[i] = smaller(value[i], (equity[i] + brought) / count);
    }
  }
}

static void value_all(const double *columns, double *outputs, size_t draws) {
  for (size_t first = 0; first < draws; first += BLOCK)
    value_block(columns + first, draws, outputs + first, draws - first < BLOCK ? (int)(draws - first) : BLOCK);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  if (count != 6) { fprintf(stderr, "sector MODEL COLUMNS OUTPUTS DRAWS SECONDS\n"); return 2; }
  read_model(arguments[1]);
  const size_t draws = strtoul(arguments[4], NULL, 10);
  FILE *file = fopen(arguments[2], "rb");
  if (!file) { perror(arguments[2]); return 2; }
  fseek(file, 0, SEEK_END);
  const size_t bytes = ftell(file);
  rewind(file);
  /* A line of padding between columns would be better for the cache than lengths that are powers of two; DRAWS is chosen so. */
  double *columns = malloc(bytes), *outputs = malloc(draws * companies * sizeof(double));
  if (fread(columns, 1, bytes, file) != bytes) { perror(arguments[2]); return 2; }
  fclose(file);
  value_all(columns, outputs, draws);
  file = fopen(arguments[3], "wb");
  if (!file || fwrite(outputs, sizeof(double), draws * companies, file) != draws * companies) { perror(arguments[3]); return 2; }
  fclose(file);
  const double end = now() + strtod(arguments[5], NULL);
  double best = 1e300;
  do {
    const double start = now();
    for (int times = 0; times < 8; times++) value_all(columns, outputs, draws);
    const double each = (now() - start) / 8 / draws * 1e9;
    if (each < best) best = each;
  } while (now() < end);
  printf("%.3f\n", best);
  return 0;
}
